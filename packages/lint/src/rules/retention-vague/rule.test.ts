import { testRule } from "../../testing/test-rule.js";
import { retentionVague } from "./index.js";

testRule(retentionVague);
