import type {
  CompiledField,
  CompiledForm,
  DataCategory,
  JsonObject,
  LegalBasis,
} from "@waarom/model/runtime";
import { formOf } from "./form-of.js";
import { block, whyAt } from "./text.js";

const assess = [{ purpose: "parkeervergunning/beoordelen", legalBasis: "public-task" }];

/** A resident's parking permit with a field of every kind, as the compiler would write it. */
const schema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Bewonersparkeervergunning aanvragen",
  description: "Met deze vergunning parkeert u in uw eigen buurt. Invullen duurt ongeveer 5 minuten.",
  type: "object",
  unevaluatedProperties: false,
  required: ["adres", "geboortedatum", "kenteken", "soort", "ontheffing", "waarheid"],
  properties: {
    adres: {
      title: "Uw adres",
      type: "object",
      unevaluatedProperties: false,
      required: ["straat", "postcode", "plaats"],
      properties: {
        straat: { title: "Straat en huisnummer", type: "string", maxLength: 80, "x-privacy": assess },
        postcode: { title: "Postcode", type: "string", format: "nl-postcode", "x-privacy": assess },
        plaats: { title: "Woonplaats", type: "string", maxLength: 60, "x-privacy": assess },
      },
    },
    geboortedatum: { title: "Geboortedatum", type: "string", format: "date", "x-privacy": assess },
    kenteken: {
      title: "Kenteken",
      description: "Dit staat op het gele bord van uw auto.",
      type: "string",
      format: "nl-kenteken",
      "x-privacy": assess,
    },
    soort: {
      title: "Welke vergunning vraagt u aan?",
      type: "string",
      oneOf: [
        { const: "eerste", title: "Eerste vergunning" },
        {
          const: "tweede",
          title: "Tweede vergunning",
          description: "Voor een tweede auto op hetzelfde adres.",
        },
        { const: "mantelzorg", title: "Vergunning voor een mantelzorger" },
      ],
      "x-privacy": assess,
    },
    duur: {
      title: "Voor hoeveel maanden?",
      type: "integer",
      minimum: 1,
      maximum: 12,
      "x-privacy": assess,
    },
    ontheffing: { title: "Hebt u een eigen parkeerplaats?", type: "boolean", "x-privacy": assess },
    email: { title: "E-mailadres", type: "string", format: "email", "x-privacy": assess },
    toelichting: { title: "Toelichting", type: "string", maxLength: 500, "x-privacy": assess },
    nieuwsbrief: {
      title: "Ja, mail mij over veranderingen in het parkeren",
      type: "boolean",
      "x-privacy": [{ consentFor: "parkeervergunning/nieuwsbrief" }],
    },
    waarheid: {
      title: "Ik heb alles naar waarheid ingevuld",
      type: "boolean",
      const: true,
      "x-privacy": assess,
    },
  },
  allOf: [
    {
      if: { type: "object", properties: { soort: { const: "tweede" } }, required: ["soort"] },
      then: {
        properties: {
          "eerste-kenteken": {
            title: "Kenteken van uw eerste auto",
            type: "string",
            format: "nl-kenteken",
            "x-privacy": assess,
          },
        },
        required: ["eerste-kenteken"],
      },
    },
  ],
};

function field(
  path: string,
  schemaPointer: string,
  category?: DataCategory,
  rest: Partial<CompiledField> = {},
): CompiledField {
  const legalBasis: LegalBasis = "public-task";
  return {
    path,
    schemaPointers: [schemaPointer],
    uses: [{ purpose: "parkeervergunning/beoordelen", legalBasis }],
    subject: "applicant",
    published: false,
    file: false,
    ...(category === undefined ? {} : { category }),
    ...rest,
  };
}

const fields: readonly CompiledField[] = [
  field("/adres/straat", "/properties/adres/properties/straat", "address"),
  field("/adres/postcode", "/properties/adres/properties/postcode", "address"),
  field("/adres/plaats", "/properties/adres/properties/plaats", "address"),
  field("/geboortedatum", "/properties/geboortedatum", "birth-date"),
  field("/kenteken", "/properties/kenteken", "vehicle-registration"),
  field("/soort", "/properties/soort"),
  field("/duur", "/properties/duur"),
  field("/ontheffing", "/properties/ontheffing"),
  field("/email", "/properties/email", "email", {
    uses: [
      { purpose: "parkeervergunning/beoordelen", legalBasis: "public-task" },
      { purpose: "parkeervergunning/nieuwsbrief", legalBasis: "consent" },
    ],
  }),
  field("/toelichting", "/properties/toelichting", "case-details"),
  field("/nieuwsbrief", "/properties/nieuwsbrief", undefined, {
    uses: [],
    consentFor: "parkeervergunning/nieuwsbrief",
  }),
  field("/waarheid", "/properties/waarheid", "signature"),
  field("/eerste-kenteken", "/allOf/0/then/properties/eerste-kenteken", "vehicle-registration"),
];

/** The form, in Dutch and English. */
export const permit: CompiledForm = formOf({
  id: "parkeervergunning",
  schema,
  fields,
  layout: { ui: { toelichting: { "ui:widget": "textarea" } } },
  languages: {
    nl: {
      short: [
        block(
          "controller",
          "Wie vraagt dit?",
          "Het college van burgemeester en wethouders van Voorbeeldstad.",
        ),
        block(
          "purpose",
          "Waarvoor?",
          "We kijken of u een parkeervergunning krijgt. Dat is een taak van de gemeente.",
        ),
        block("obtained", "Wat zoeken we zelf op?", "Bij de RDW: op wiens naam de auto staat."),
        block(
          "retention",
          "Hoe lang?",
          "Tot 1 jaar nadat uw vergunning stopt. Geen vergunning? Tot 1 jaar na ons besluit.",
        ),
        block(
          "rights",
          "Uw rechten",
          "U mag uw gegevens bekijken en laten verbeteren. Een klacht? Bij ons of bij de Autoriteit Persoonsgegevens.",
        ),
      ],
      whys: [
        whyAt(
          "/adres",
          {
            short: "Zo weten we of u in het vergunninggebied woont.",
            summary: "We vergelijken uw adres met de basisregistratie personen.",
            legal: "Grondslag: taak van algemeen belang (Gemeentewet, artikel 225).",
          },
          {
            kind: "group",
            paths: ["/adres/straat", "/adres/postcode", "/adres/plaats"],
            visible: ["checked-elsewhere"],
          },
        ),
        whyAt("/geboortedatum", {
          short: "Zo vinden we de juiste persoon.",
          summary: "Met uw geboortedatum onderscheiden we u van naamgenoten op hetzelfde adres.",
          legal: "Grondslag: taak van algemeen belang.",
        }),
        whyAt(
          "/kenteken",
          {
            short: "We vragen de RDW of de auto op uw naam staat.",
            summary: "Staat de auto niet op uw naam? Dan vragen we u een verklaring van de eigenaar.",
            legal: "Grondslag: taak van algemeen belang. Ontvanger: RDW.",
          },
          { visible: ["checked-elsewhere"] },
        ),
        whyAt(
          "/email",
          {
            short: "We mailen u over uw aanvraag. Niets ingevuld? Dan krijgt u een brief.",
            summary: "We geven uw adres aan niemand door.",
          },
          { visible: ["voluntary"] },
        ),
        whyAt(
          "/nieuwsbrief",
          {
            short: "Dit hoeft niet. U kunt altijd van gedachten veranderen.",
            summary: "Afmelden kan onder elke mail.",
          },
          { visible: ["consent"] },
        ),
      ],
      purposes: {
        "parkeervergunning/beoordelen": {
          id: "parkeervergunning/beoordelen",
          text: "beoordelen of u een parkeervergunning krijgt",
          legalBases: [
            {
              basis: "public-task",
              label: "taak van algemeen belang",
              law: [{ text: "Gemeentewet, artikel 225" }],
            },
          ],
          recipients: ["RDW"],
          retention: [
            {
              outcome: "vergunning verleend",
              text: "Vergunning verleend: tot 1 jaar nadat uw vergunning stopt.",
            },
            { outcome: "geen vergunning", text: "Geen vergunning: tot 1 jaar na ons besluit." },
          ],
        },
        "parkeervergunning/nieuwsbrief": {
          id: "parkeervergunning/nieuwsbrief",
          text: "u mailen over veranderingen in het parkeren",
          legalBases: [{ basis: "consent", label: "toestemming", law: [] }],
          recipients: [],
          retention: [{ text: "Tot u zich afmeldt." }],
        },
      },
    },
    en: {
      strings: {
        "/title": "Apply for a resident parking permit",
        "/description": "With this permit you park in your own neighbourhood. It takes about 5 minutes.",
        "/properties/adres/title": "Your address",
        "/properties/adres/properties/straat/title": "Street and house number",
        "/properties/adres/properties/postcode/title": "Postcode",
        "/properties/adres/properties/plaats/title": "Town",
        "/properties/geboortedatum/title": "Date of birth",
        "/properties/kenteken/title": "Licence plate",
        "/properties/kenteken/description": "It is on the yellow plate of your car.",
        "/properties/soort/title": "Which permit do you want?",
        "/properties/soort/oneOf/0/title": "First permit",
        "/properties/soort/oneOf/1/title": "Second permit",
        "/properties/soort/oneOf/1/description": "For a second car at the same address.",
        "/properties/soort/oneOf/2/title": "Permit for a carer",
        "/properties/duur/title": "For how many months?",
        "/properties/ontheffing/title": "Do you have your own parking space?",
        "/properties/email/title": "E-mail address",
        "/properties/nieuwsbrief/title": "Yes, e-mail me about changes in parking",
        "/properties/waarheid/title": "I have filled in everything truthfully",
        "/allOf/0/then/properties/eerste-kenteken/title": "Licence plate of your first car",
      },
      short: [
        block("controller", "Who asks?", "The municipal executive of Voorbeeldstad."),
        block(
          "purpose",
          "What for?",
          "To decide on your parking permit. This is a task of the municipality.",
        ),
        block(
          "retention",
          "How long?",
          "Until 1 year after your permit ends. No permit? Until 1 year after our decision.",
        ),
      ],
      whys: [
        whyAt(
          "/kenteken",
          {
            short: "We ask the RDW whether the car is in your name.",
            summary: "If it is not, we ask you for a statement by its owner.",
            legal: "Basis: public task. Recipient: RDW.",
          },
          { visible: ["checked-elsewhere"] },
        ),
      ],
      controller: "the municipal executive of Voorbeeldstad",
    },
  },
});
