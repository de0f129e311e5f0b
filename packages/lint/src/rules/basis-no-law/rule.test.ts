import { testRule } from "../../testing/test-rule.js";
import { basisNoLaw } from "./index.js";

testRule(basisNoLaw);
