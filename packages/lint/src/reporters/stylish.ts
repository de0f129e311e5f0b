import { readers, severities, type BuiltInLanguage, type Diagnostic, type Severity } from "@waarom/model";
import { codeFrame } from "./code-frame.js";
import { counts } from "./counts.js";
import type { Reporter, ReporterOptions } from "./reporter.js";
import { oneLine } from "./safe.js";
import { nextSteps, phrases, readerWords, severityPlurals, severityWords } from "./words.js";

const colours: Readonly<Record<Severity | "dim" | "bold", number>> = {
  error: 31,
  warning: 33,
  hint: 36,
  dim: 2,
  bold: 1,
};

/** For people at a terminal: grouped by who can mend it, each finding with the lines it is about. */
export const stylish: Reporter = (diagnostics, options) => {
  const open = diagnostics.filter((d) => d.suppressed === undefined);
  const groups = readers.flatMap((reader) => {
    const theirs = open.filter((d) => d.decides === reader);
    if (theirs.length === 0) return [];
    const number = `${theirs.length} ${phrases[theirs.length === 1 ? "finding" : "findings"][options.language]}`;
    return [
      paint(`${readerWords[reader][options.language]} (${number})`, "bold", options),
      ...theirs.map((d) => finding(d, options)),
      paint(nextSteps[reader][options.language], "dim", options),
    ];
  });
  return `${[...groups, summary(diagnostics, options.language)].join("\n\n")}\n`;
};

function paint(text: string, colour: keyof typeof colours, { color }: ReporterOptions): string {
  return color === true ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
}

function finding(d: Diagnostic, options: ReporterOptions): string {
  const { language } = options;
  const { line, column } = d.range.start;
  const severity = paint(severityWords[d.severity][language], d.severity, options);
  const text = options.textOf?.(d.file);
  const frame = text === undefined ? [] : codeFrame(text, d.range);
  const related = (d.related ?? []).map(
    (r) =>
      `→ ${oneLine(r.file)}:${r.range.start.line}:${r.range.start.column}  ${oneLine(r.message[language])}`,
  );
  const fix = d.fix === undefined ? [] : [`${phrases.fix[language]}: ${oneLine(d.fix.title[language])}`];
  const suggestions = (d.suggestions ?? []).map(
    (s) => `${phrases.suggestion[language]}: ${oneLine(s.title[language])}`,
  );
  return [
    `${oneLine(d.file)}:${line}:${column}  ${severity}  ${paint(oneLine(d.ruleId), "dim", options)}`,
    `  ${oneLine(d.message[language])}`,
    ...frame.map((row) => `  ${paint(row, "dim", options)}`),
    ...[...related, ...fix, ...suggestions].map((row) => `  ${row}`),
  ].join("\n");
}

function summary(diagnostics: readonly Diagnostic[], language: BuiltInLanguage): string {
  const number = counts(diagnostics);
  const parts = severities.flatMap((severity) => {
    const count = number[severity];
    if (count === 0) return [];
    return [`${count} ${(count === 1 ? severityWords : severityPlurals)[severity][language]}`];
  });
  const fixable = diagnostics.filter((d) => d.suppressed === undefined && d.fix !== undefined).length;
  const notes = [
    ...(fixable === 0 ? [] : [`${fixable} ${phrases.fixable[language]}`]),
    ...(number.suppressed === 0 ? [] : [`${number.suppressed} ${phrases.suppressed[language]}`]),
  ];
  const first = parts.length === 0 ? phrases.clean[language] : `${parts.join(", ")}.`;
  return notes.length === 0 ? first : `${first} ${notes.join(", ")}.`;
}
