import { testRule } from "../../testing/test-rule.js";
import { minimisationFreeText } from "./index.js";

testRule(minimisationFreeText);
