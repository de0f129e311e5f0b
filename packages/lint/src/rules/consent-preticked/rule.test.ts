import { testRule } from "../../testing/test-rule.js";
import { consentPreticked } from "./index.js";

testRule(consentPreticked);
