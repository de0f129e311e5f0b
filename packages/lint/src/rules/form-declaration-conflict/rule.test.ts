import { testRule } from "../../testing/test-rule.js";
import { formDeclarationConflict } from "./index.js";

testRule(formDeclarationConflict);
