import { testRule } from "../../testing/test-rule.js";
import { transferNoSafeguard } from "./index.js";

testRule(transferNoSafeguard);
