import { testRule } from "../../testing/test-rule.js";
import { minimisationKnownAlready } from "./index.js";

testRule(minimisationKnownAlready);
