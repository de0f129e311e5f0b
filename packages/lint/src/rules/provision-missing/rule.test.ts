import { testRule } from "../../testing/test-rule.js";
import { provisionMissing } from "./index.js";

testRule(provisionMissing);
