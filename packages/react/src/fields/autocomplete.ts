import type { CompiledField, DataCategory, FilledInBy, JsonObject } from "@waarom/model/runtime";
import { own, parsePointer } from "@waarom/model/runtime";

/** Tokens (WCAG 1.3.5) for a category as a whole. */
const byCategory: Partial<Readonly<Record<DataCategory, string>>> = {
  name: "name",
  email: "email",
  phone: "tel",
  "birth-date": "bday",
  gender: "sex",
  language: "language",
  "organisation-name": "organization",
  username: "username",
};

/** Tokens for a part of a name or an address, by what forms call it. */
const byName: readonly (readonly [RegExp, DataCategory, string])[] = [
  [/^(voornaam|voornamen|given-?names?|first-?names?)$/i, "name", "given-name"],
  [/^(voorletters|initialen|initials)$/i, "name", "given-name"],
  [/^(achternaam|geslachtsnaam|family-?name|last-?name|surname)$/i, "name", "family-name"],
  [/^(tussenvoegsels?|voorvoegsels?)$/i, "name", "additional-name"],
  [/^(postcode|postal-?code|zip)$/i, "address", "postal-code"],
  [/^(woonplaats|plaats|plaatsnaam|stad|city|town)$/i, "address", "address-level2"],
  [/^(straat|straatnaam|adresregel|street)$/i, "address", "address-line1"],
  [/^(land|country)$/i, "address", "country-name"],
  [/^(adres|straat-?en-?huisnummer|address)$/i, "address", "street-address"],
];

/**
 * The `autocomplete` token by which a browser may fill in the resident's own data. Layout (`ui:autocomplete`) wins. Data
 * about somebody else gets none: the browser would fill in the wrong person.
 */
export function autoCompleteOf(
  field: CompiledField | undefined,
  schema: JsonObject,
  ui: JsonObject,
  filledInBy: FilledInBy,
): string | undefined {
  const wanted = own(ui, "ui:autocomplete");
  if (typeof wanted === "string") return wanted;
  if (field?.category === undefined) return undefined;
  // Whoever fills in for somebody else has a browser that knows their own data.
  if (field.subject !== (filledInBy === "self" ? "applicant" : "representative")) return "off";
  if (own(schema, "format") === "nl-postcode") return "postal-code";
  const name = parsePointer(field.path).at(-1) ?? "";
  const part = byName.find(([pattern, category]) => category === field.category && pattern.test(name));
  return part?.[2] ?? byCategory[field.category];
}
