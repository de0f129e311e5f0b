import { testRule } from "../../testing/test-rule.js";
import { surveySingleChannel } from "./index.js";

testRule(surveySingleChannel);
