import { testRule } from "../../testing/test-rule.js";
import { purposeIsBasis } from "./index.js";

testRule(purposeIsBasis);
