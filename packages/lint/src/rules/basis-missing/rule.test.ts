import { testRule } from "../../testing/test-rule.js";
import { basisMissing } from "./index.js";

testRule(basisMissing);
