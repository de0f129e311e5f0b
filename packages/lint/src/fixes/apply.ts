import type { Diagnostic, SourceFile, TextEdit } from "@waarom/model";

export interface FixResult {
  /** Every given file; those without a fix are the very same objects. */
  readonly files: readonly SourceFile[];
  /** The findings whose fix is in `files`. */
  readonly applied: readonly Diagnostic[];
  /** Findings whose fix touches what another fix already changed: lint again and they come back. */
  readonly postponed: readonly Diagnostic[];
}

/** Two edits of one text clash where they share a character, or put something in at the same place. */
function clash(a: TextEdit, b: TextEdit): boolean {
  if (a.file !== b.file) return false;
  const [first, second] = a.range.start.offset <= b.range.start.offset ? [a, b] : [b, a];
  if (first.range.start.offset === second.range.start.offset) return true;
  return second.range.start.offset < first.range.end.offset;
}

/**
 * The files with every certain mend in them: the text around a mend stays as it was. A fix goes in whole or not at
 * all. Writes nothing: the caller does, one file at a time, so that none is left half-written.
 *
 * @example
 * const { files } = applyFixes([{ path: "forms/a.form.json", text }], lint(project));
 */
export function applyFixes(files: readonly SourceFile[], diagnostics: readonly Diagnostic[]): FixResult {
  const known = new Map(files.map((file) => [file.path, file]));
  const accepted = new Map<string, TextEdit[]>();
  const applied: Diagnostic[] = [];
  const postponed: Diagnostic[] = [];

  for (const diagnostic of diagnostics) {
    const { fix, suppressed } = diagnostic;
    if (fix === undefined || suppressed !== undefined || fix.edits.length === 0) continue;
    const fits = fix.edits.every((edit) => {
      const length = known.get(edit.file)?.text.length;
      return length !== undefined && edit.range.end.offset <= length;
    });
    const free = fix.edits.every(
      (edit) => !(accepted.get(edit.file) ?? []).some((other) => clash(edit, other)),
    );
    if (!fits || !free) {
      postponed.push(diagnostic);
      continue;
    }
    for (const edit of fix.edits) {
      const list = accepted.get(edit.file);
      if (list === undefined) accepted.set(edit.file, [edit]);
      else list.push(edit);
    }
    applied.push(diagnostic);
  }
  return { files: files.map((file) => edited(file, accepted.get(file.path))), applied, postponed };
}

function edited(file: SourceFile, edits: readonly TextEdit[] | undefined): SourceFile {
  if (edits === undefined) return file;
  const parts: string[] = [];
  let from = 0;
  for (const { range, text } of [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset)) {
    parts.push(file.text.slice(from, range.start.offset), text);
    from = range.end.offset;
  }
  return { path: file.path, text: parts.join("") + file.text.slice(from) };
}
