import { testRule } from "../../testing/test-rule.js";
import { dpiaMissing } from "./index.js";

testRule(dpiaMissing);
