import type { JsonObject, JsonValue, Pointer, DataPath } from "../contracts/json.js";
import type { Declaration } from "../documents/form.js";

/** A declaration with where it stands and how it came to apply. */
export interface FieldDeclaration {
  readonly declaration: Declaration;
  /** Of this declaration: `/properties/kenteken/x-privacy`, or `…/x-privacy/0` in a list. */
  readonly pointer: Pointer;
  /** `own`: at the field's node; `group`: from the nearest declaring object or array around it. */
  readonly from: "own" | "group";
}

/** A schema node that applies at a data path. */
export interface FieldNode {
  /** Into the source, where the node is written (behind a `$ref`: in the referred place). */
  readonly pointer: Pointer;
  /** Into the source, as reached: through the `$ref`s and keywords that led here, for telling two uses apart. */
  readonly via: Pointer;
  readonly schema: JsonObject;
}

export const valueTypes = ["string", "number", "integer", "boolean"] as const;
export type ValueType = (typeof valueTypes)[number];

/** A data path where validation can accept a value, with everything that applies there. */
export interface DeclaredField {
  readonly path: DataPath;
  readonly nodes: readonly FieldNode[];
  /** The single type, where there is one. */
  readonly type?: ValueType | undefined;
  readonly format?: string | undefined;
  /** The nearest `title` in the form's default language; the property's name where there is none. */
  readonly label: string;
  /** Union over all nodes, in document order, without duplicates. */
  readonly declarations: readonly FieldDeclaration[];
  /** In `required` on every way, on some (conditional or either/or), or on none. */
  readonly required: "always" | "sometimes" | "never";
  /** Only there when a condition holds. */
  readonly conditional: boolean;
  /** Inside an array. */
  readonly repeated: boolean;
  /** A value `{ $file, name, type, size }`. */
  readonly file: boolean;
}

/** An object or array below the root that declares for its leaves. */
export interface DeclaredGroup {
  readonly path: DataPath;
  readonly nodes: readonly FieldNode[];
  readonly label: string;
  readonly declarations: readonly FieldDeclaration[];
  /** Leaves that take their declaration from it. */
  readonly covers: readonly DataPath[];
}

/** Why a schema cannot be both validated and rendered, or cannot be walked; `rule` is the lint rule that reports it. */
export const dialectProblems = {
  "open-object": "form/open-object",
  "open-value": "form/open-value",
  "ambiguous-choice": "form/ambiguous-choice",
  "unsupported-keyword": "form/unsupported-keyword",
  "recursive-reference": "form/unsupported-keyword",
  "missing-reference": "form/unsupported-keyword",
  "foreign-reference": "form/unsupported-keyword",
  "not-a-schema": "form/unsupported-keyword",
  "too-large": "form/unsupported-keyword",
  "unusable-value": "form/unsupported-keyword",
  "missing-question": "form/unsupported-keyword",
  "declaration-conflict": "form/declaration-conflict",
  "root-declares": "form/declaration-conflict",
  "unsafe-pattern": "form/unsafe-pattern",
} as const;
export type DialectProblemKind = keyof typeof dialectProblems;

export interface DialectProblem {
  readonly kind: DialectProblemKind;
  readonly pointer: Pointer;
  readonly path: DataPath;
  readonly data: Readonly<Record<string, JsonValue>>;
}

/** What the walker found: leaves, declaring groups, and what it refuses. */
export interface FormWalk {
  readonly fields: readonly DeclaredField[];
  readonly groups: readonly DeclaredGroup[];
  readonly problems: readonly DialectProblem[];
}

/** A form rewritten to the part of the dialect that renders; see `normalise`. */
export interface NormalisedForm {
  readonly schema: JsonObject;
  /** From a pointer in `schema` to the pointer in the source that it came from. */
  readonly origins: ReadonlyMap<Pointer, Pointer>;
  readonly problems: readonly DialectProblem[];
}
