import { testRule } from "../../testing/test-rule.js";
import { consentMinor } from "./index.js";

testRule(consentMinor);
