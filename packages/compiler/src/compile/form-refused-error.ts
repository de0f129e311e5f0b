import type { Diagnostic } from "@waarom/model";
import { count, describeFindings } from "./describe-findings.js";

/**
 * A form that cannot be put before a resident, with what must be mended first. The message lists every finding with its
 * place, for whoever reads the log of a build; the findings themselves are in `diagnostics`, in Dutch and English.
 */
export class FormRefusedError extends Error {
  override readonly name = "FormRefusedError";
  /** Id of the form. */
  readonly form: string;
  /** The findings at error level, none suppressed. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(form: string, diagnostics: readonly Diagnostic[]) {
    super(
      `The form "${form}" was not built: ${count(diagnostics)} must be mended first.\n${describeFindings(diagnostics)}`,
    );
    this.form = form;
    this.diagnostics = diagnostics;
  }
}
