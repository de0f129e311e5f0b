import { testRule } from "../../testing/test-rule.js";
import { translationMissing } from "./index.js";

testRule(translationMissing);
