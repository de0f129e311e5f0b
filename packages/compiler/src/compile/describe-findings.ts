import type { Diagnostic } from "@waarom/model";

/** Findings as an error's message lists them: the place, what it is, and the mends that are known. */
export function describeFindings(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(describe).join("\n");
}

export function count(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.length === 1 ? "1 finding" : `${diagnostics.length} findings`;
}

function describe({ file, range, pointer, message, ruleId, fix, suggestions = [] }: Diagnostic): string {
  const { line, column } = range.start;
  const mends = [...(fix === undefined ? [] : [fix]), ...suggestions].map(
    ({ title }) => `\n    → ${title.en}`,
  );
  return `  ${file}:${line}:${column}  ${pointer === "" ? "/" : pointer}\n    ${message.en} [${ruleId}]${mends.join("")}`;
}
