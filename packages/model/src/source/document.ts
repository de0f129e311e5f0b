import type { Diagnostic } from "../contracts/diagnostic.js";
import type { JsonValue, Pointer } from "../contracts/json.js";
import type { EntryPart, SourceDocument } from "../project/types.js";
import { toDiagnostic } from "./diagnostic.js";
import { limits } from "./limits.js";
import { lineIndex, type LineIndex, type Span } from "./lines.js";
import type { Problem } from "./problems.js";
import { locateIn, type TreeNode } from "./tree.js";

/** A parsed JSON or YAML file. `value` is undefined where nothing could be read (an empty or unreadable file). */
export interface ParsedDocument extends SourceDocument {
  readonly value: JsonValue | undefined;
}

/** What a parser hands over: the value, what is wrong, and a way to find places when somebody asks. */
export interface Parsed {
  readonly value: JsonValue | undefined;
  readonly problems: readonly Problem[];
  /** Called at most once, and only when a position is asked. */
  tree(): TreeNode;
}

/** Problems of a text as diagnostics at their places: the first so many, in order of place. */
export function problemDiagnostics(
  file: string,
  lines: LineIndex,
  problems: readonly Problem[],
): readonly Diagnostic[] {
  return [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, limits.findings)
    .map(({ span, related, pointer, ...finding }) =>
      toDiagnostic({
        ...finding,
        location: { file, range: lines.range(span), pointer: pointer ?? "" },
        ...(related === undefined
          ? {}
          : {
              related: related.map((other) => ({
                file,
                range: lines.range(other.span),
                message: other.message,
              })),
            }),
      }),
    );
}

/** Makes a document of what a parser found. The tree and the lines are computed on first use. */
export function sourceDocument(file: string, text: string, parsed: Parsed): ParsedDocument {
  const lines = lineIndex(text);
  let tree: TreeNode | undefined;
  return {
    file,
    text,
    value: parsed.value,
    diagnostics: problemDiagnostics(file, lines, parsed.problems),
    locate(pointer: Pointer, part: EntryPart = "value") {
      tree ??= parsed.tree();
      return locateIn(tree, { file, lines }, pointer, part);
    },
  };
}

/** The whole text as one place, for files in which no parts can be told apart. */
export function wholeText(text: string): Span {
  return { start: 0, end: text.length };
}
