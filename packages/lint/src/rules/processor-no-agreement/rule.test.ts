import { testRule } from "../../testing/test-rule.js";
import { processorNoAgreement } from "./index.js";

testRule(processorNoAgreement);
