import { testRule } from "../../testing/test-rule.js";
import { publicationUndisclosed } from "./index.js";

testRule(publicationUndisclosed);
