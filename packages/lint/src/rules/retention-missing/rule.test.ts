import { testRule } from "../../testing/test-rule.js";
import { retentionMissing } from "./index.js";

testRule(retentionMissing);
