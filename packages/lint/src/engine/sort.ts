import type { Diagnostic } from "@waarom/model";

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, place, rule and message: the same project always gives the same list. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      a.range.start.offset - b.range.start.offset ||
      byText(a.ruleId, b.ruleId) ||
      byText(a.messageId, b.messageId),
  );
}
