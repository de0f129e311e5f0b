import { testRule } from "../../testing/test-rule.js";
import { consentNoWithdrawal } from "./index.js";

testRule(consentNoWithdrawal);
