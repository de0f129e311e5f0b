import { testRule } from "../../testing/test-rule.js";
import { consentNoBasis } from "./index.js";

testRule(consentNoBasis);
