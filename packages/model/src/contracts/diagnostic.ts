import type { DataPath, JsonValue, Pointer } from "./json.js";
import type { BuiltInText } from "./language.js";

/** A place in a text. `offset` counts UTF-16 units from 0; `line` and `column` count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** From `start` up to but not including `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range in a named file. `file` is the path relative to the project's root, with `/`. */
export interface Location {
  readonly file: string;
  readonly range: Range;
  readonly pointer?: Pointer;
}

export const severities = ["error", "warning", "hint"] as const;
/** `error` stops a build; `warning` counts for `--max-warnings`; `hint` never counts. */
export type Severity = (typeof severities)[number];

export const readers = ["developer", "editor", "officer", "owner"] as const;
/** Who can mend it: front-end developer, content editor, privacy officer, process owner. */
export type Reader = (typeof readers)[number];

/** Replace `range` of `file` by `text`. */
export interface TextEdit {
  readonly file: string;
  readonly range: Range;
  readonly text: string;
}

/** A certain mend (`fix`) or one that a person must choose (`suggestions`). */
export interface Mend {
  readonly title: BuiltInText;
  readonly edits: readonly TextEdit[];
}

/** A second place that explains the first: the register line that contradicts the form. */
export interface RelatedLocation extends Location {
  readonly message: BuiltInText;
}

/**
 * One finding, at its exact place, in Dutch and English. The message is ordered as the product's tone asks:
 * what it is, what a resident notices, what to do, the article last.
 */
export interface Diagnostic extends Location {
  /** `purpose/missing`; a parser's own findings start with `source/`. */
  readonly ruleId: string;
  /** Which of the rule's messages; stable, for tests and translations. */
  readonly messageId: string;
  /** The facts filled in to the message. */
  readonly data: Readonly<Record<string, JsonValue>>;
  readonly severity: Severity;
  readonly decides: Reader;
  readonly message: BuiltInText;
  readonly pointer: Pointer;
  /** The field that it is about, where it is about one. */
  readonly dataPath?: DataPath;
  readonly related?: readonly RelatedLocation[];
  /** Articles, as shown: `AVG 5.1b` / `GDPR 5(1)(b)`. */
  readonly reference?: BuiltInText;
  /** Where the rule is explained, relative to the documentation's root: `rules/purpose-missing.en.md` (with a link to the Dutch page). */
  readonly help?: string;
  readonly fix?: Mend;
  readonly suggestions?: readonly Mend[];
  /** Set when `privacy-exceptions.yaml` suppresses it: kept visible in machine output. */
  readonly suppressed?: { readonly reason: string; readonly decidedBy: string; readonly expires: string };
}
