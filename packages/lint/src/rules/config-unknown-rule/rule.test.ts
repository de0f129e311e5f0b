import { testRule } from "../../testing/test-rule.js";
import { configUnknownRule } from "./index.js";

testRule(configUnknownRule);
