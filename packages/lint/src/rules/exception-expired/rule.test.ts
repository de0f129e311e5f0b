import { testRule } from "../../testing/test-rule.js";
import { exceptionExpired } from "./index.js";

testRule(exceptionExpired);
