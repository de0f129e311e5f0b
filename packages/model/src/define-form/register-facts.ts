import type { LegalBasis } from "../vocabulary/legal-bases.js";

/**
 * What `defineForm` needs to know of a register: each purpose, by `activity/purpose`, with the legal bases that the
 * register gives for it, and the ids of its sources and recipients. `waarom build` writes it as `register.js`, and as
 * `register.d.ts` with literal types:
 *
 * ```ts
 * declare const register: {
 *   readonly purposes: {
 *     readonly "parkeervergunning/beoordelen": { readonly legalBases: readonly ["public-task"] };
 *     readonly "nieuwsbrief/sturen": { readonly legalBases: readonly ["consent"] };
 *   };
 *   readonly sources: readonly ["brp"];
 *   readonly recipients: readonly ["rdw"];
 * };
 * export default register;
 * ```
 */
export interface RegisterFacts {
  readonly purposes: Readonly<Record<string, { readonly legalBases: readonly LegalBasis[] }>>;
  readonly sources: readonly string[];
  readonly recipients: readonly string[];
}

/** The purposes of a register. */
export type PurposeOf<R extends RegisterFacts> = keyof R["purposes"] & string;

/** The legal bases that a register gives for a purpose. */
export type BasisOf<R extends RegisterFacts, P extends PurposeOf<R>> = R["purposes"][P]["legalBases"][number];

/** The purposes that consent carries. */
export type ConsentPurposeOf<R extends RegisterFacts> = {
  [P in PurposeOf<R>]: "consent" extends BasisOf<R, P> ? P : never;
}[PurposeOf<R>];
