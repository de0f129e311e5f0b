import { testRule } from "../../testing/test-rule.js";
import { criminalNoGround } from "./index.js";

testRule(criminalNoGround);
