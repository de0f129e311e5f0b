import { testRule } from "../../testing/test-rule.js";
import { bsnUnverified } from "./index.js";

testRule(bsnUnverified);
