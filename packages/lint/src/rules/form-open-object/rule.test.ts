import { testRule } from "../../testing/test-rule.js";
import { formOpenObject } from "./index.js";

testRule(formOpenObject);
