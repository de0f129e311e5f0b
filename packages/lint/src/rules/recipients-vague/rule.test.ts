import { testRule } from "../../testing/test-rule.js";
import { recipientsVague } from "./index.js";

testRule(recipientsVague);
