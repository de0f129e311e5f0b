import { testRule } from "../../testing/test-rule.js";
import { sourceMissing } from "./index.js";

testRule(sourceMissing);
