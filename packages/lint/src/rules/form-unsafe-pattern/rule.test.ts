import { testRule } from "../../testing/test-rule.js";
import { formUnsafePattern } from "./index.js";

testRule(formUnsafePattern);
