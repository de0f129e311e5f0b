import { testRule } from "../../testing/test-rule.js";
import { purposeReuseUnassessed } from "./index.js";

testRule(purposeReuseUnassessed);
