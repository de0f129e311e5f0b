import { severities, type Diagnostic, type Severity } from "@waarom/model";

export type Counts = Readonly<Record<Severity | "suppressed", number>>;

/** How many findings of each severity; a suppressed one counts only as suppressed. */
export function counts(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: Severity) =>
    diagnostics.filter((d) => d.suppressed === undefined && d.severity === severity).length;
  const [error, warning, hint] = severities.map(of);
  return {
    error: error ?? 0,
    warning: warning ?? 0,
    hint: hint ?? 0,
    suppressed: diagnostics.filter((d) => d.suppressed !== undefined).length,
  };
}
