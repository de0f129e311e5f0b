import { testRule } from "../../testing/test-rule.js";
import { consentNoQuestion } from "./index.js";

testRule(consentNoQuestion);
