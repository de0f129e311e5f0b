import { testRule } from "../../testing/test-rule.js";
import { exceptionNoReason } from "./index.js";

testRule(exceptionNoReason);
