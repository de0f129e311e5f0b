import { testRule } from "../../testing/test-rule.js";
import { formOpenValue } from "./index.js";

testRule(formOpenValue);
