import { testRule } from "../../testing/test-rule.js";
import { provisionContradictsRequired } from "./index.js";

testRule(provisionContradictsRequired);
