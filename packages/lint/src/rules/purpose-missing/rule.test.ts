import { testRule } from "../../testing/test-rule.js";
import { purposeMissing } from "./index.js";

testRule(purposeMissing);
