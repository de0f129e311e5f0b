import type { JsonValue } from "../contracts/json.js";
import type { Localised } from "../contracts/language.js";
import type { Reader } from "../contracts/diagnostic.js";
import type { Term } from "../vocabulary/term.js";

/**
 * A shape says once what a document may hold. From it follow the TypeScript type (`Infer`), the JSON Schema that an
 * editor uses (`shapeToJsonSchema`), the tolerant reader (`readShape`) and the reference pages.
 *
 * Read values follow two rules, so that a half-written file still gives a usable tree: lists and maps are always
 * there (empty when absent), everything else may be absent. What *must* be there is said by rules, not by shapes;
 * `required` only helps the editor's JSON Schema.
 */
export type Shape =
  | StringShape
  | NumberShape
  | BooleanShape
  | LocalisedShape
  | ChoiceShape<string>
  | AnyShape
  | ListShape<Shape>
  | MapShape<Shape, string>
  | ObjectShape<Fields>
  | EitherShape<Shape, Shape>;

/** Checks beyond "is a string". `id` is `^[a-z][a-z0-9-]*$`; `duration` ISO 8601 (`P1Y`); `date` `2026-11-23`. */
export const stringFormats = [
  "id",
  "purpose-ref",
  "date",
  "duration",
  "email",
  "url",
  "phone",
  "language",
  "pointer",
  "hash",
] as const;
export type StringFormat = (typeof stringFormats)[number];

/** What a text can be the id of, somewhere else in the project. `own-purpose` is a purpose of the activity around it. */
export type ReferenceKind =
  "body" | "recipient" | "source" | "activity" | "purpose" | "own-purpose" | "law" | "form" | "audience";

export interface StringShape {
  readonly kind: "string";
  readonly format?: StringFormat;
  /** It must exist: the linker looks it up. */
  readonly refersTo?: ReferenceKind;
}
export interface NumberShape {
  readonly kind: "number";
}
export interface BooleanShape {
  readonly kind: "boolean";
}
/** `{ nl: …, en: … }`, or a bare string for a text that is the same in every language (kept under `und`). */
export interface LocalisedShape {
  readonly kind: "localised";
}
/** One of a closed list. */
export interface ChoiceShape<T extends string> {
  readonly kind: "choice";
  readonly values: readonly T[];
  /** What each means, where the list is one of the vocabulary's. */
  readonly terms?: Readonly<Record<string, Term>>;
}
/** Anything: read elsewhere (the schema of a form, RJSF's layout). */
export interface AnyShape {
  readonly kind: "any";
}
/** A list; `orSingle` also takes one bare item. */
export interface ListShape<S extends Shape> {
  readonly kind: "list";
  readonly item: S;
  readonly orSingle?: boolean;
}
/** A map keyed by ids of its own (`keys` absent) or by a closed list. */
export interface MapShape<S extends Shape, K extends string> {
  readonly kind: "map";
  readonly item: S;
  readonly keys?: readonly K[];
  /** What each key of a closed list means. */
  readonly terms?: Readonly<Record<string, Term>>;
  /** How a free key must look; default `id`. `free` allows any key but `__proto__`. */
  readonly keyFormat?: StringFormat | "free";
}
export interface ObjectShape<F extends Fields> {
  readonly kind: "object";
  readonly fields: F;
}
/** One of two shapes; the first that fits the kind of value is read. */
export interface EitherShape<A extends Shape, B extends Shape> {
  readonly kind: "either";
  readonly first: A;
  readonly second: B;
}

/** A key of an object: its shape, and what a person must know to fill it in. */
export interface Field {
  readonly shape: Shape;
  readonly doc: FieldDoc;
}
export type Fields = Readonly<Record<string, Field>>;

export interface FieldDoc {
  readonly nl: string;
  readonly en: string;
  /** Why the law asks for it: `AVG 13(1)(c)`. */
  readonly article?: string;
  readonly example?: JsonValue;
  readonly filledInBy?: Reader;
  /** The editor's schema marks its absence. */
  readonly required?: boolean;
}

type Present = ListShape<Shape> | MapShape<Shape, string>;

/** The type of a value read by a shape; `unknown` where all that is known of the shape is that it is one. */
export type Infer<S> = Shape extends S ? unknown : InferKnown<S>;

type InferKnown<S> = S extends StringShape
  ? string
  : S extends NumberShape
    ? number
    : S extends BooleanShape
      ? boolean
      : S extends LocalisedShape
        ? Localised
        : S extends ChoiceShape<infer T>
          ? T
          : S extends AnyShape
            ? JsonValue
            : S extends ListShape<infer I>
              ? readonly Infer<I>[]
              : S extends MapShape<infer I, infer K>
                ? string extends K
                  ? Readonly<Record<string, Infer<I>>>
                  : { readonly [P in K]?: Infer<I> }
                : S extends ObjectShape<infer F>
                  ? InferObject<F>
                  : S extends EitherShape<infer A, infer B>
                    ? Infer<A> | Infer<B>
                    : never;

type InferObject<F extends Fields> = {
  readonly [K in keyof F as F[K]["shape"] extends Present ? K : never]: Infer<F[K]["shape"]>;
} & {
  readonly [K in keyof F as F[K]["shape"] extends Present ? never : K]?: Infer<F[K]["shape"]>;
};

export const string: StringShape = { kind: "string" };
export const number: NumberShape = { kind: "number" };
export const boolean: BooleanShape = { kind: "boolean" };
export const localised: LocalisedShape = { kind: "localised" };
export const any: AnyShape = { kind: "any" };

export function formatted(format: StringFormat): StringShape {
  return { kind: "string", format };
}

/** The id of something that must exist elsewhere. */
export function reference(refersTo: ReferenceKind): StringShape {
  return { kind: "string", format: refersTo === "purpose" ? "purpose-ref" : "id", refersTo };
}

/** One of the ids of a closed list, or of a bare list of words. */
export function choice<const T extends string>(values: readonly T[]): ChoiceShape<T> {
  return { kind: "choice", values };
}

/** One of the ids of a vocabulary list. */
export function termOf<T extends Readonly<Record<string, Term>>>(list: T): ChoiceShape<keyof T & string> {
  return { kind: "choice", values: Object.keys(list), terms: list };
}

export function list<S extends Shape>(item: S): ListShape<S> {
  return { kind: "list", item };
}

/** A list that may also be written as one bare item. */
export function listOrSingle<S extends Shape>(item: S): ListShape<S> {
  return { kind: "list", item, orSingle: true };
}

/** A map keyed by own ids. */
export function mapOf<S extends Shape>(
  item: S,
  keyFormat: StringFormat | "free" = "id",
): MapShape<S, string> {
  return { kind: "map", item, keyFormat };
}

/** A map keyed by the ids of a vocabulary list. */
export function mapBy<T extends Readonly<Record<string, Term>>, S extends Shape>(
  keys: T,
  item: S,
): MapShape<S, keyof T & string> {
  return { kind: "map", item, keys: Object.keys(keys), terms: keys };
}

export function object<F extends Fields>(fields: F): ObjectShape<F> {
  return { kind: "object", fields };
}

export function either<A extends Shape, B extends Shape>(first: A, second: B): EitherShape<A, B> {
  return { kind: "either", first, second };
}

/** A documented key of an object. */
export function field<S extends Shape>(
  shape: S,
  doc: FieldDoc,
): { readonly shape: S; readonly doc: FieldDoc } {
  return { shape, doc };
}
