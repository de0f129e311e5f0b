import type { FormatName } from "../../runtime/formats.js";
import type { FieldDeclaration } from "../walk-types.js";
import { classOf, type DataCategory } from "../../vocabulary/categories.js";
import { readDeclarations } from "./read-declaration.js";
import type { ReachedNode } from "./place.js";
import { joinPointer } from "../../text/pointer.js";

/** What the format of a value says about its category. */
const categoryOfFormat = {
  email: "email",
  iban: "bank-account",
  "nl-bsn": "bsn",
  "nl-kenteken": "vehicle-registration",
  "nl-kvk": "business-registration",
  "nl-phone": "phone",
  "nl-postcode": "address",
} as const satisfies Partial<Record<FormatName, DataCategory>>;
export type CategoryOfFormat = typeof categoryOfFormat;

/** The category that a format means, where it means one. */
export function categoryMeantBy(format: string | undefined): DataCategory | undefined {
  return isFormatWithCategory(format) ? categoryOfFormat[format] : undefined;
}

function isFormatWithCategory(format: string | undefined): format is keyof CategoryOfFormat {
  return format !== undefined && Object.hasOwn(categoryOfFormat, format);
}

/** The classes of data that a group may declare for its leaves. */
const coveredClasses = ["ordinary", "financial"] as const;
export type CoveredClass = (typeof coveredClasses)[number];

/** The declarations of these nodes, in order; the same words twice count once. */
export function declarationsOf(nodes: readonly ReachedNode[]): readonly FieldDeclaration[] {
  const read: FieldDeclaration[] = [];
  for (const { schema, pointer } of nodes) {
    const declared = schema["x-privacy"];
    if (declared === undefined) continue;
    for (const one of readDeclarations(declared, joinPointer(pointer, "x-privacy")))
      read.push({ declaration: one.declaration, pointer: one.pointer, from: "own" });
  }
  // Nearly every field declares once: nothing to compare.
  if (read.length < 2) return read;
  const found = new Map<string, FieldDeclaration>();
  for (const one of read) {
    const words = JSON.stringify(one.declaration);
    if (!found.has(words)) found.set(words, one);
  }
  return [...found.values()];
}

/**
 * The declarations of a group that hold for a leaf in it: those of the category that the leaf's format means, where it
 * means one. Special-category, criminal and BSN data and consent questions always declare themselves (GDPR 9, 10, 87).
 * A value that cannot be chosen (a discriminator's `const`) says nothing of its own and takes what the group says.
 */
export function inherited(
  group: readonly FieldDeclaration[],
  format: string | undefined,
  fixed: boolean,
): readonly FieldDeclaration[] {
  const meant = categoryMeantBy(format);
  return group
    .filter(({ declaration }) => declaration.consentFor === undefined)
    .filter(({ declaration: { category } }) => fixed || coversClass(category, meant))
    .map((declaration) => ({ ...declaration, from: "group" }));
}

function coversClass(category: DataCategory | undefined, meant: DataCategory | undefined): boolean {
  const ofCategory = classOf(category);
  return (
    coveredClasses.some((covered) => covered === ofCategory) && (meant === undefined || meant === category)
  );
}
