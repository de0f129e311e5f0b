import { testRule } from "../../testing/test-rule.js";
import { consentRequired } from "./index.js";

testRule(consentRequired);
