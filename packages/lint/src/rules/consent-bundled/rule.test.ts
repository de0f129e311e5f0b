import { testRule } from "../../testing/test-rule.js";
import { consentBundled } from "./index.js";

testRule(consentBundled);
