import type { DataPath, JsonObject } from "../../contracts/json.js";
import type { Trail } from "../walk/place.js";
import type { Reach } from "../walk/reach.js";
import type { WalkReport } from "../walk/report.js";

/** One schema node being rewritten: where it stands, the data path it describes, and the node itself. */
export interface RewriteAt {
  readonly schema: JsonObject;
  readonly at: Reach & { readonly trail: Trail };
  readonly path: DataPath;
  readonly report: WalkReport;
}
