import { testRule } from "../../testing/test-rule.js";
import { reviewOverdue } from "./index.js";

testRule(reviewOverdue);
