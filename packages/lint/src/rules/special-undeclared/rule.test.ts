import { testRule } from "../../testing/test-rule.js";
import { specialUndeclared } from "./index.js";

testRule(specialUndeclared);
