import { testRule } from "../../testing/test-rule.js";
import { minimisationPhoto } from "./index.js";

testRule(minimisationPhoto);
