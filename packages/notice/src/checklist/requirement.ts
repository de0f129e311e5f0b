import {
  joinPointer,
  organisationKinds,
  type LawReference,
  type LinkedPurpose,
  type Pointer,
} from "@waarom/model";
import type { Context } from "../compose/context.js";
import { anyOf, type FactCheck, type FactHome, type Place } from "./checks.js";

/** The facts that an item rests on; undefined: the item does not apply to this notice. An empty list: it is derived. */
export type Requirement = (context: Context) => readonly FactCheck[] | undefined;

/** The ways to reach somebody. */
export const contactKeys = ["address", "email", "phone", "url"] as const;

/** Some way to reach somebody: one is enough. */
export function contactFact(
  context: Context,
  nl: string,
  en: string,
  pointer: Pointer,
  contact: Readonly<Partial<Record<(typeof contactKeys)[number], string | undefined>>> | undefined,
): FactCheck {
  return anyOf(
    context,
    { nl, en },
    contactKeys.map((key) => ({ pointer: joinPointer(pointer, key), value: contact?.[key] })),
  );
}

/** The facts of every purpose of the notice. */
export function perPurpose(
  context: Context,
  checks: (purpose: LinkedPurpose) => readonly FactCheck[],
): readonly FactCheck[] {
  return context.facts.purposes.flatMap(({ linked }) => checks(linked));
}

/** The facts of every basis of these kinds; undefined where the notice has none. */
export function perBasis(
  context: Context,
  wanted: readonly string[],
  checks: (basis: BasisOf, purpose: LinkedPurpose) => readonly FactCheck[],
) {
  const found = context.facts.purposes.flatMap(({ linked, bases }) =>
    bases.filter(({ basis }) => wanted.includes(basis)).map((basis) => ({ linked, basis })),
  );
  return found.length === 0 ? undefined : found.flatMap(({ linked, basis }) => checks(basis, linked));
}
type BasisOf = Context["facts"]["purposes"][number]["bases"][number];

/** A list that says nothing when it is empty: then the item does not apply. */
export function some(checks: readonly FactCheck[]): readonly FactCheck[] | undefined {
  return checks.length === 0 ? undefined : checks;
}

/** True for a public body, and for an organisation that does not say what it is. */
export function isPublic(context: Context): boolean {
  const kind = context.project.register.value.organisation?.kind;
  return kind === undefined || organisationKinds[kind].publicBody;
}

/** A law is named from the vocabulary or in its own words. */
export function lawPlaces(
  pointer: Pointer,
  law: LawReference | undefined,
  home: FactHome = "register",
): readonly Place[] {
  return [
    { in: home, pointer: `${pointer}/law`, value: law?.law },
    { in: home, pointer: `${pointer}/text`, words: law?.text },
  ];
}
