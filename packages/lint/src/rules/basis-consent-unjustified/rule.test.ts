import { testRule } from "../../testing/test-rule.js";
import { basisConsentUnjustified } from "./index.js";

testRule(basisConsentUnjustified);
