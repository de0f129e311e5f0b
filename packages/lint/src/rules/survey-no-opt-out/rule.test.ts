import { testRule } from "../../testing/test-rule.js";
import { surveyNoOptOut } from "./index.js";

testRule(surveyNoOptOut);
