import { testRule } from "../../testing/test-rule.js";
import { bsnNoTask } from "./index.js";

testRule(bsnNoTask);
