import { testRule } from "../../testing/test-rule.js";
import { basisLegitimateInterestTask } from "./index.js";

testRule(basisLegitimateInterestTask);
