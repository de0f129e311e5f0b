import { testRule } from "../../testing/test-rule.js";
import { purposeUnused } from "./index.js";

testRule(purposeUnused);
