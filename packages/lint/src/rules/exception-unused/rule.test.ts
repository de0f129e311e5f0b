import { testRule } from "../../testing/test-rule.js";
import { exceptionUnused } from "./index.js";

testRule(exceptionUnused);
