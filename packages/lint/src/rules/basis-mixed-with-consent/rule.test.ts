import { testRule } from "../../testing/test-rule.js";
import { basisMixedWithConsent } from "./index.js";

testRule(basisMixedWithConsent);
