import { builtIn, type BuiltInLanguage, type Diagnostic, type Mend } from "@waarom/model";
import type { LayerReading } from "./reading.js";

/** A remark in the margin of the editor. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly line: number;
  readonly severity: "error" | "warning" | "hint";
  readonly message: string;
  /** What a press of a button would change. */
  readonly mends: readonly TextMend[];
}

interface TextMend {
  readonly title: string;
  readonly edits: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

/** The rule of which the editor shows each part at its own place. */
const shownInParts = "text/readability";

/** All remarks on a text, in its order: what the linter says, and what reads hard in the topic at hand. */
export function marksOf(
  text: string,
  findings: readonly Diagnostic[],
  readings: readonly LayerReading[],
  language: BuiltInLanguage,
  insteadTitle: (word: string) => string,
): readonly Mark[] {
  const placed = readings.flatMap(({ remarks }) => remarks);
  // Of the topic at hand each part stands at its own place; of the others the linter's one remark does.
  const covered = ({ ruleId, range }: Diagnostic) =>
    ruleId === shownInParts &&
    placed.some(({ span }) => span.from >= range.start.offset && span.to <= range.end.offset);
  const found = findings
    .filter((finding) => !covered(finding))
    .map(({ range, severity, message, fix, suggestions, file }): Mark => ({
      from: range.start.offset,
      to: range.end.offset,
      line: range.start.line,
      severity,
      message: builtIn(message, language),
      mends: [...(fix === undefined ? [] : [fix]), ...(suggestions ?? [])].flatMap((mend) =>
        mendIn(file, mend, language),
      ),
    }));
  const read = placed.map(({ remark, span }): Mark => {
    const { instead } = remark;
    return {
      ...span,
      line: text.slice(0, span.from).split("\n").length,
      severity: "hint",
      message: builtIn(remark.message, language),
      mends:
        instead === undefined ? [] : [{ title: insteadTitle(instead), edits: [{ ...span, text: instead }] }],
    };
  });
  return [...found, ...read].sort((a, b) => a.from - b.from);
}

/** A mend that stays within the file: what another file needs is not changed behind somebody's back. */
function mendIn(file: string, { title, edits }: Mend, language: BuiltInLanguage): readonly TextMend[] {
  if (!edits.every((edit) => edit.file === file)) return [];
  return [
    {
      title: builtIn(title, language),
      edits: edits.map(({ range, text }) => ({ from: range.start.offset, to: range.end.offset, text })),
    },
  ];
}
