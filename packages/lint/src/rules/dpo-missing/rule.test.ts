import { testRule } from "../../testing/test-rule.js";
import { dpoMissing } from "./index.js";

testRule(dpoMissing);
