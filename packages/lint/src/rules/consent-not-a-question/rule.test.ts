import { testRule } from "../../testing/test-rule.js";
import { consentNotAQuestion } from "./index.js";

testRule(consentNotAQuestion);
