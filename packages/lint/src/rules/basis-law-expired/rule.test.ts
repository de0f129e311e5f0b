import { testRule } from "../../testing/test-rule.js";
import { basisLawExpired } from "./index.js";

testRule(basisLawExpired);
