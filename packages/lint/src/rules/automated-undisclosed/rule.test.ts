import { testRule } from "../../testing/test-rule.js";
import { automatedUndisclosed } from "./index.js";

testRule(automatedUndisclosed);
