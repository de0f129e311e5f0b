import { testRule } from "../../testing/test-rule.js";
import { minimisationFinerThanNeeded } from "./index.js";

testRule(minimisationFinerThanNeeded);
