import { testRule } from "../../testing/test-rule.js";
import { textClaimsAnonymous } from "./index.js";

testRule(textClaimsAnonymous);
