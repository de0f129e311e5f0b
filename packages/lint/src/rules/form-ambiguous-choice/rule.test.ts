import { testRule } from "../../testing/test-rule.js";
import { formAmbiguousChoice } from "./index.js";

testRule(formAmbiguousChoice);
