import type { Diagnostic } from "@waarom/model";
import { counts } from "./counts.js";
import type { Reporter } from "./reporter.js";

/**
 * Everything, as data: `{ formatVersion, counts, diagnostics }`, described by `reportSchema`. Suppressed
 * findings are in, with `suppressed` set.
 */
export const json: Reporter = (diagnostics: readonly Diagnostic[]) =>
  `${JSON.stringify({ formatVersion: 1, counts: counts(diagnostics), diagnostics }, null, 2)}\n`;
