import { testRule } from "../../testing/test-rule.js";
import { categoryMismatch } from "./index.js";

testRule(categoryMismatch);
