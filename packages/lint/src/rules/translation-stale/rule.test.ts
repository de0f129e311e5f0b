import { testRule } from "../../testing/test-rule.js";
import { translationStale } from "./index.js";

testRule(translationStale);
