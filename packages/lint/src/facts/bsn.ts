import { childOf, type DeclaredField } from "@waarom/model";
import type { DeclarationUse } from "../engine/rule.js";

/** True where a declaration is about a citizen service number: it says so, or its field checks for one. */
export function isBsn(use: DeclarationUse): boolean {
  return use.entry.declaration.category === "bsn" || use.fields.some(hasBsnFormat);
}

function hasBsnFormat(field: DeclaredField): boolean {
  return (
    field.format === "nl-bsn" || field.nodes.some(({ schema }) => childOf(schema, "format") === "nl-bsn")
  );
}
