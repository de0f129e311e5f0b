import { testRule } from "../../testing/test-rule.js";
import { basisContractDecision } from "./index.js";

testRule(basisContractDecision);
