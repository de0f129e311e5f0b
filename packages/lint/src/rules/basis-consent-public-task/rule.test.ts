import { testRule } from "../../testing/test-rule.js";
import { basisConsentPublicTask } from "./index.js";

testRule(basisConsentPublicTask);
