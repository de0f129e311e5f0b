import type { Diagnostic } from "@waarom/model";

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
    const count = diagnostics.length === 1 ? "1 finding" : `${diagnostics.length} findings`;
    super(
      `The form "${form}" was not built: ${count} must be mended first.\n${diagnostics.map(line).join("\n")}`,
    );
    this.form = form;
    this.diagnostics = diagnostics;
  }
}

/** `forms/x.form.json:12:7  /properties/naam  "Naam" has no purpose, … [purpose/missing]`, with the mends that are known. */
function line({ file, range, pointer, message, ruleId, fix, suggestions = [] }: Diagnostic): string {
  const { line: row, column } = range.start;
  const mends = [...(fix === undefined ? [] : [fix]), ...suggestions].map(
    ({ title }) => `\n      → ${title.en}`,
  );
  return `  ${file}:${row}:${column}  ${pointer === "" ? "/" : pointer}\n    ${message.en} [${ruleId}]${mends.join("")}`;
}
