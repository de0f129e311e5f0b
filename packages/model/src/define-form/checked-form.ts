import type { CategoryOfFormat, CoveredClass } from "../project/walk/coverage.js";
import type { categories, DataCategory } from "../vocabulary/categories.js";

/**
 * What a question that names no purpose is measured against. Its parameter is the question's own name, so that the
 * compiler's message says which one it is.
 */
interface FieldWithPurpose<_Name> {
  readonly "x-privacy": object;
}

/** A form in which every question that can be seen says why it is asked. The root may not declare for all. */
export type CheckedForm<F> = (F extends { readonly "x-privacy": unknown }
  ? { readonly "x-privacy": RootMayNotDeclare }
  : unknown) &
  Inside<F, never, never, never>;

/** A form cannot say one purpose for all its questions: each one, or its group, says its own. */
interface RootMayNotDeclare {
  readonly "declare at each question or group": never;
}

/** A schema node: its own declaration, and all below it. `Cover` is what a group around it has declared. */
type CheckedNode<N, Cover, Name, Known> = N extends { readonly "x-privacy": infer P }
  ? Inside<N, CoverOf<P>, Known, Name>
  : IsQuestion<N> extends true
    ? IsCovered<N, Cover> extends true
      ? unknown
      : FieldWithPurpose<Name>
    : Inside<N, Cover, Known, Name>;

/**
 * What holds questions below a node. `Known` are the properties that the object already has: a `then` may narrow them.
 * `Name` is the node's own: the items of a list are the question that the list has the name of.
 */
type Inside<N, Cover, Known, Name> = {
  readonly [K in keyof N]: K extends "properties"
    ? { readonly [P in keyof N[K]]: P extends Known ? unknown : CheckedNode<N[K][P], Cover, P, never> }
    : K extends "items"
      ? CheckedNode<N[K], Cover, Name, never>
      : K extends "then" | "else"
        ? Inside<N[K], Cover, Known | PropertiesOf<N>, Name>
        : K extends "allOf" | "anyOf" | "oneOf"
          ? { readonly [I in keyof N[K]]: Inside<N[K][I], Cover, Known | PropertiesOf<N>, Name> }
          : K extends "dependentSchemas"
            ? { readonly [P in keyof N[K]]: Inside<N[K][P], Cover, Known | PropertiesOf<N>, Name> }
            : unknown;
};

type PropertiesOf<N> = N extends { readonly properties: infer P } ? keyof P : never;

/** A node that takes one answer. What stands behind a `$ref` cannot be seen from here: lint sees it. */
type IsQuestion<N> = N extends { readonly $ref: string }
  ? false
  : N extends { readonly enum: readonly unknown[] } | { readonly "x-file": unknown }
    ? true
    : [Extract<TypesOf<N>, "string" | "number" | "integer" | "boolean">] extends [never]
      ? false
      : true;

/** The types that a node allows, written as one or as a list. */
type TypesOf<N> = N extends { readonly type: infer T }
  ? T extends readonly unknown[]
    ? T[number]
    : T
  : never;

/** The categories that a group's declarations cover; `unnamed` where one names none. */
type CoverOf<P> = P extends readonly unknown[]
  ? CoverOf<P[number]>
  : P extends { readonly consentFor: unknown }
    ? never
    : P extends { readonly category: infer C }
      ? Exclude<C, AlwaysOwn>
      : "unnamed";

/** Special-category, criminal and BSN data always declare themselves. */
type AlwaysOwn = {
  [C in DataCategory]: (typeof categories)[C]["class"] extends CoveredClass ? never : C;
}[DataCategory];

type IsCovered<N, Cover> = N extends { readonly format: infer F extends keyof CategoryOfFormat }
  ? CategoryOfFormat[F] extends Cover
    ? true
    : false
  : [Cover] extends [never]
    ? false
    : true;
