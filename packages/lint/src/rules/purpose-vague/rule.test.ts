import { testRule } from "../../testing/test-rule.js";
import { purposeVague } from "./index.js";

testRule(purposeVague);
