import { testRule } from "../../testing/test-rule.js";
import { purposeUnregistered } from "./index.js";

testRule(purposeUnregistered);
