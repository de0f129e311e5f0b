import { testRule } from "../../testing/test-rule.js";
import { formUnsupportedKeyword } from "./index.js";

testRule(formUnsupportedKeyword);
