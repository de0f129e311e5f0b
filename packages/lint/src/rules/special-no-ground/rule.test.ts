import { testRule } from "../../testing/test-rule.js";
import { specialNoGround } from "./index.js";

testRule(specialNoGround);
