import type { Localised } from "../contracts/language.js";
import type { DataCategory } from "../vocabulary/categories.js";
import type { Subject } from "../vocabulary/data-subjects.js";
import type { SpecialGround } from "../vocabulary/grounds.js";
import type { Provision } from "../vocabulary/provisions.js";
import type { InformMoment } from "../vocabulary/small-lists.js";
import type { BasisOf, ConsentPurposeOf, PurposeOf, RegisterFacts } from "./register-facts.js";

/** A law as a form file writes it. */
export interface LawSource {
  readonly law?: string;
  readonly article?: string;
  readonly text?: string | Localised;
  readonly url?: string;
}

/** What a declaration may say beside its purpose, as a form file writes it. */
export interface DeclarationDetails<R extends RegisterFacts> {
  readonly category?: DataCategory;
  readonly provision?: Provision;
  readonly consequence?: string | Localised;
  readonly subject?: Subject;
  /** When the other person hears of it (Art. 14(3)). */
  readonly informBy?: InformMoment;
  /** A source of the register. */
  readonly source?: R["sources"][number];
  /** Recipients of the register. */
  readonly recipients?: readonly R["recipients"][number][];
  readonly specialGround?: { readonly ground: SpecialGround; readonly law?: LawSource };
  readonly criminalGround?: LawSource;
  readonly bsnBasis?: LawSource;
}

/** A purpose with one of the legal bases that the register gives for it. */
export type UseSource<R extends RegisterFacts> = {
  [P in PurposeOf<R>]: DeclarationDetails<R> & { readonly purpose: P; readonly legalBasis: BasisOf<R, P> };
}[PurposeOf<R>];

/** A consent question, for a purpose that consent carries. */
export type ConsentSource<R extends RegisterFacts> = DeclarationDetails<R> & {
  readonly consentFor: ConsentPurposeOf<R>;
};

/** The value of `x-privacy`: one declaration or a list of them. */
export type PrivacySource<R extends RegisterFacts> =
  | UseSource<R>
  | ConsentSource<R>
  | readonly [UseSource<R> | ConsentSource<R>, ...(UseSource<R> | ConsentSource<R>)[]];

/** A schema node of a form, as far as its declarations go: any other keyword may stand beside these. */
export interface NodeSource<R extends RegisterFacts> {
  readonly type?: unknown;
  readonly $ref?: string;
  readonly "x-privacy"?: PrivacySource<R>;
  readonly properties?: Readonly<Record<string, NodeSource<R>>>;
  readonly items?: NodeSource<R>;
  readonly allOf?: readonly NodeSource<R>[];
  readonly anyOf?: readonly NodeSource<R>[];
  readonly oneOf?: readonly NodeSource<R>[];
  readonly then?: NodeSource<R>;
  readonly else?: NodeSource<R>;
  readonly dependentSchemas?: Readonly<Record<string, NodeSource<R>>>;
  readonly $defs?: Readonly<Record<string, NodeSource<R>>>;
  readonly [keyword: string]: unknown;
}
