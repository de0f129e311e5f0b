import { testRule } from "../../testing/test-rule.js";
import { subjectOthersUninformed } from "./index.js";

testRule(subjectOthersUninformed);
