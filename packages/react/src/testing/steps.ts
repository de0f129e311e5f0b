import type { CompiledForm } from "@waarom/model/runtime";
import { formOf } from "./form-of.js";

/** A form in three steps, of which the second has something to ask only for some. */
export const stepped: CompiledForm = formOf({
  id: "stappen",
  schema: {
    title: "Melding openbare ruimte",
    description: "Vertel ons wat er stuk is.",
    type: "object",
    required: ["soort", "naam"],
    properties: {
      soort: {
        title: "Waar gaat het om?",
        type: "string",
        oneOf: [
          { const: "lamp", title: "Een lamp" },
          { const: "boom", title: "Een boom" },
        ],
      },
      naam: { title: "Naam", type: "string" },
      vergeten: { title: "Wilt u nog iets kwijt?", type: "string" },
    },
    allOf: [
      {
        if: { type: "object", properties: { soort: { const: "lamp" } }, required: ["soort"] },
        then: {
          properties: { nummer: { title: "Nummer van de lantaarnpaal", type: "integer" } },
          required: ["nummer"],
        },
      },
    ],
  },
  fields: [
    {
      path: "/naam",
      schemaPointers: ["/properties/naam"],
      uses: [{ purpose: "parkeervergunning/beoordelen", legalBasis: "public-task" }],
      subject: "applicant",
      published: true,
      file: false,
      category: "name",
    },
  ],
  layout: {
    steps: [
      { id: "melding", title: { nl: "Uw melding", en: "Your report" }, properties: ["soort"] },
      { id: "lamp", title: { nl: "De lamp", en: "The lamp" }, properties: ["nummer"] },
      { id: "contact", title: { nl: "Contact", en: "Contact" }, properties: ["naam"] },
    ],
  },
});
