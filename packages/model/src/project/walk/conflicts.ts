import type { JsonValue } from "../../contracts/json.js";
import type { FieldDeclaration } from "../walk-types.js";

/** What is a fact of the value itself, whatever it is used for: two declarations of one field cannot differ in it. */
const factsOfTheValue = ["category", "subject", "source"] as const;

/** Two declarations of one field that cannot both be true. */
export interface DeclarationConflict {
  readonly later: FieldDeclaration;
  readonly earlier: FieldDeclaration;
  readonly key: string;
}

/** What contradicts itself in a field's or a group's own declarations. */
export function conflictsOf(declarations: readonly FieldDeclaration[]): readonly DeclarationConflict[] {
  const conflicts: DeclarationConflict[] = [];
  declarations.forEach((later, index) => {
    for (const earlier of declarations.slice(0, index)) {
      const key = contradiction(earlier, later);
      if (key !== undefined) {
        conflicts.push({ earlier, later, key });
        return;
      }
    }
  });
  return conflicts;
}

function contradiction(earlier: FieldDeclaration, later: FieldDeclaration): string | undefined {
  const [one, other] = [earlier.declaration, later.declaration];
  for (const key of factsOfTheValue) if (differ(one[key], other[key])) return key;
  const sameUse =
    one.purpose === other.purpose &&
    one.legalBasis === other.legalBasis &&
    one.consentFor === other.consentFor;
  // The same use twice, in other words: which of the two would a resident read?
  if (sameUse) return one.provision === other.provision ? "purpose" : "provision";
  return one.consentFor !== undefined && other.consentFor !== undefined ? "consentFor" : undefined;
}

function differ(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
