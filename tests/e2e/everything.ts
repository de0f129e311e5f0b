// A form with a question of every kind, in steps, put beside those of an example: for what no example asks.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Schema = Readonly<Record<string, Json>>;

const declare = (category: string, more: Schema = {}): Schema => ({
  "x-privacy": {
    purpose: "parkeervergunning/beoordelen",
    legalBasis: "public-task",
    category,
    provision: "needed-for-decision",
    ...more,
  },
});
const voluntary = (category: string): Schema =>
  declare(category, {
    provision: "voluntary",
    consequence: { nl: "Niets ingevuld? Dan gaan we gewoon verder.", en: "Left empty? We simply go on." },
  });
const choice = (...values: readonly string[]): Json =>
  values.map((value) => ({ const: value.toLowerCase(), title: value }));

const properties: Readonly<Record<string, Schema>> = {
  naam: {
    type: "string",
    title: "Naam",
    maxLength: 80,
    ...declare("name", { source: "brp" }),
    readOnly: true,
  },
  geboortedatum: { type: "string", title: "Geboortedatum", format: "date", ...declare("birth-date") },
  email: {
    type: "string",
    title: "E-mailadres",
    format: "email",
    "x-privacy": [
      {
        purpose: "nieuwsbrief/versturen",
        legalBasis: "consent",
        category: "email",
        provision: "voluntary",
        consequence: {
          nl: "Niets ingevuld? Dan krijgt u geen nieuwsbrief.",
          en: "Left empty? No newsletter.",
        },
      },
    ],
  },
  nieuwsbrief: {
    type: "boolean",
    title: "Ja, mail mij de nieuwsbrief",
    "x-privacy": { consentFor: "nieuwsbrief/versturen" },
  },
  telefoon: { type: "string", title: "Telefoonnummer", format: "nl-phone", ...voluntary("phone") },
  kosten: { type: "number", title: "Wat kost uw garage per maand?", minimum: 0, ...declare("case-details") },
  tijd: { type: "string", title: "Hoe laat bent u thuis?", format: "time", ...declare("availability") },
  dagen: {
    type: "array",
    title: "Op welke dagen parkeert u overdag?",
    minItems: 1,
    "x-none": "geen van deze dagen",
    items: { type: "string", oneOf: choice("Maandag", "Dinsdag", "Geen van deze dagen") },
    ...declare("case-details"),
  },
  zone: {
    type: "string",
    title: "In welk gebied woont u?",
    oneOf: choice("Noord", "Oost", "Zuid", "West", "Centrum", "Haven", "Park", "Station"),
    ...declare("case-details"),
  },
  bedrijf: { type: "boolean", title: "Gebruikt u de auto voor een bedrijf?", ...declare("case-details") },
  autos: {
    type: "array",
    title: "Andere auto's in uw huishouden",
    maxItems: 3,
    items: {
      type: "object",
      title: "Auto",
      required: ["kenteken"],
      unevaluatedProperties: false,
      properties: {
        kenteken: {
          type: "string",
          title: "Kenteken",
          format: "nl-kenteken",
          ...declare("vehicle-registration"),
        },
        merk: { type: "string", title: "Merk", maxLength: 30, ...voluntary("case-details") },
      },
    },
  },
  foto: {
    type: "object",
    title: "Foto van uw garage",
    "x-file": { types: ["image/jpeg", "image/png"], maxSize: 2_000_000 },
    ...voluntary("photo"),
  },
  toelichting: { type: "string", title: "Toelichting", maxLength: 200, ...voluntary("case-details") },
  waarheid: {
    type: "boolean",
    const: true,
    title: "Ik heb alles naar waarheid ingevuld",
    ...declare("signature"),
  },
};

const form: Schema = {
  title: "Alles aanvragen",
  description: "Een formulier met elke soort vraag.",
  type: "object",
  "x-form": { activity: "parkeervergunning", filledInBy: "self" },
  unevaluatedProperties: false,
  required: ["naam", "geboortedatum", "kosten", "tijd", "dagen", "zone", "bedrijf", "waarheid"],
  properties,
  allOf: [
    {
      if: { properties: { bedrijf: { const: true } }, required: ["bedrijf"] },
      then: {
        required: ["kvk"],
        properties: {
          kvk: {
            type: "string",
            title: "KvK-nummer",
            format: "nl-kvk",
            ...declare("business-registration"),
          },
        },
      },
    },
  ],
};

const layout: Schema = {
  ui: { toelichting: { "ui:widget": "textarea" }, kosten: { "ui:widget": "money" } },
  steps: [
    {
      id: "u",
      title: { nl: "Over u", en: "About you" },
      properties: ["naam", "geboortedatum", "email", "nieuwsbrief", "telefoon"],
    },
    {
      id: "auto",
      title: { nl: "Uw auto", en: "Your car" },
      properties: ["kosten", "tijd", "dagen", "zone", "bedrijf", "kvk", "autos"],
    },
    {
      id: "bij",
      title: { nl: "Wat u meestuurt", en: "What you send along" },
      properties: ["foto", "toelichting", "waarheid"],
    },
  ],
};

/** Adds the form `alles` to a copy of the example. */
export function addEverything(folder: string): void {
  writeFileSync(join(folder, "forms/alles.form.json"), JSON.stringify(form, undefined, 2));
  writeFileSync(join(folder, "forms/alles.ui.json"), JSON.stringify(layout, undefined, 2));
}
