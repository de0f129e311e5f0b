import { testRule } from "../../testing/test-rule.js";
import { processorAgreementIncomplete } from "./index.js";

testRule(processorAgreementIncomplete);
