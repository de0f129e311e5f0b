import type { CompiledForm, JsonObject } from "@waarom/model/runtime";
import { formOf } from "./form-of.js";

/** A form that asks one thing, in a given way. */
export function formAsking(schema: JsonObject, ui: JsonObject = {}, required = true): CompiledForm {
  return formOf({
    id: "vraag",
    schema: {
      title: "Voorbeeld",
      type: "object",
      properties: { antwoord: schema },
      required: required ? ["antwoord"] : [],
    },
    layout: { ui: { antwoord: ui } },
  });
}

const towns = [
  "Voorbeeldstad",
  "Middendorp",
  "Noordwijk aan de Linge",
  "Oosterveen",
  "Zuiderhaven",
  "Westbroek",
  "Laagland",
  "Hoogveld",
];

/** Every way of asking, with a question that needs it. */
export const kinds = {
  text: formAsking({ title: "Achternaam", type: "string" }),
  "long text": formAsking(
    {
      title: "Waar gaat het om?",
      description: "Schrijf geen medische gegevens op.",
      type: "string",
      maxLength: 500,
    },
    { "ui:widget": "textarea" },
  ),
  "whole number": formAsking({ title: "Aantal kinderen", type: "integer", minimum: 0, maximum: 20 }),
  number: formAsking({ title: "Inkomen per maand", type: "number", minimum: 0 }),
  date: formAsking({ title: "Geboortedatum", type: "string", format: "date" }),
  radio: formAsking({
    title: "Hoe wilt u dat we u bereiken?",
    type: "string",
    oneOf: [
      { const: "mail", title: "E-mail" },
      { const: "brief", title: "Brief", description: "Een brief duurt een paar dagen langer." },
    ],
  }),
  select: formAsking({ title: "Woonplaats", type: "string", enum: towns }),
  checkboxes: formAsking({
    title: "Op welke dagen kunt u?",
    type: "array",
    uniqueItems: true,
    minItems: 1,
    items: { type: "string", enum: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"] },
  }),
  "yes or no": formAsking({ title: "Woont u samen met iemand?", type: "boolean" }),
  declaration: formAsking({ title: "Ik heb alles naar waarheid ingevuld", type: "boolean", const: true }),
  consent: formAsking(
    {
      title: "Ja, mail mij de nieuwsbrief",
      type: "boolean",
      "x-privacy": [{ consentFor: "parkeervergunning/nieuwsbrief" }],
    },
    { "ui:widget": "checkbox" },
    false,
  ),
  "e-mail": formAsking({ title: "E-mailadres", type: "string", format: "email" }, {}, false),
  telephone: formAsking({ title: "Telefoonnummer", type: "string", format: "nl-phone" }),
  BSN: formAsking({ title: "BSN", type: "string", format: "nl-bsn" }),
  "licence plate": formAsking({ title: "Kenteken", type: "string", format: "nl-kenteken" }),
  postcode: formAsking({ title: "Postcode", type: "string", format: "nl-postcode" }),
  IBAN: formAsking({ title: "Rekeningnummer", type: "string", format: "iban" }),
} satisfies Readonly<Record<string, CompiledForm>>;

/** A list to which one adds. */
export const childrenForm: CompiledForm = formAsking({
  title: "Uw kinderen",
  description: "Alleen kinderen die bij u wonen.",
  type: "array",
  minItems: 1,
  maxItems: 4,
  items: {
    title: "Kind",
    type: "object",
    required: ["naam"],
    properties: {
      naam: { title: "Naam", type: "string" },
      geboortedatum: { title: "Geboortedatum", type: "string", format: "date" },
    },
  },
});

/** A photo, and several papers. */
export const fileForm: CompiledForm = formAsking({
  title: "Foto van de situatie",
  type: "object",
  "x-file": { types: ["image/jpeg", "image/png"], maxSize: 5_000_000 },
  properties: {},
});
