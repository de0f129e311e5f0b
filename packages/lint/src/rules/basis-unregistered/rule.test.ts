import { testRule } from "../../testing/test-rule.js";
import { basisUnregistered } from "./index.js";

testRule(basisUnregistered);
