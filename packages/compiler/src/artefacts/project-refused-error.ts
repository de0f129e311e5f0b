import type { Diagnostic } from "@waarom/model";
import { count, describeFindings } from "../compile/describe-findings.js";

/** A project that cannot be built, with what must be mended first, of all its forms and register files. */
export class ProjectRefusedError extends Error {
  override readonly name = "ProjectRefusedError";
  /** The findings at error level, none suppressed. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(
      `The project was not built: ${count(diagnostics)} must be mended first.\n${describeFindings(diagnostics)}`,
    );
    this.diagnostics = diagnostics;
  }
}
