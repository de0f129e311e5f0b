import { testRule } from "../../testing/test-rule.js";
import { recipientsBeyondPurpose } from "./index.js";

testRule(recipientsBeyondPurpose);
