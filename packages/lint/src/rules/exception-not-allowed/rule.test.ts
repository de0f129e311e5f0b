import { testRule } from "../../testing/test-rule.js";
import { exceptionNotAllowed } from "./index.js";

testRule(exceptionNotAllowed);
