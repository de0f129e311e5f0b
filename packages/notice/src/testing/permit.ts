import type { JsonObject } from "@waarom/model";

/** The parking permit of `docs/notices.md`: one purpose, one form. */
export const permitRegister: JsonObject = {
  organisation: { name: "Gemeente Voorbeeldstad", kind: "municipality" },
  bodies: {
    college: {
      name: { nl: "college van burgemeester en wethouders", en: "municipal executive" },
      email: "college@voorbeeldstad.example",
    },
  },
  dpo: { email: "fg@voorbeeldstad.example", phone: "14 0123" },
  rights: { url: "https://voorbeeldstad.example/rechten" },
  recipients: {
    rdw: {
      name: { nl: "RDW", en: "vehicle authority (RDW)" },
      article: "de",
      role: "recipient",
      country: "NL",
    },
    hosting: {
      name: "Voorbeeld Hosting",
      role: "processor",
      country: "NL",
      agreement: { reference: "VWO-2025-014" },
    },
  },
  sources: {
    rdw: {
      name: { nl: "RDW", en: "vehicle authority (RDW)" },
      article: "de",
      public: false,
      informBy: "at-collection",
    },
    brp: {
      name: { nl: "basisregistratie personen", en: "population register" },
      article: "de",
      public: false,
      informBy: "at-collection",
    },
  },
  activities: {
    parkeervergunning: {
      name: { nl: "Bewonersparkeervergunning", en: "Resident parking permit" },
      controller: "college",
      dataSubjects: ["resident"],
      selectielijst: "11.1",
      purposes: {
        beoordelen: {
          text: { nl: "beoordelen of u een parkeervergunning krijgt", en: "decide on your parking permit" },
          sentence: {
            nl: "We beoordelen of u een parkeervergunning krijgt.",
            en: "To decide on your parking permit.",
          },
          decision: true,
          legalBases: { "public-task": { law: [{ law: "gemeentewet", article: "225" }] } },
          consequence: {
            nl: "Mist er iets? Dan vragen we u dat eerst. Daarna kunnen we stoppen met uw aanvraag.",
            en: "Something missing? We ask you first. After that we may stop handling your application.",
          },
          recipients: ["rdw", "hosting"],
          retention: [
            {
              outcome: { nl: "vergunning verleend", en: "permit granted" },
              period: "P1Y",
              from: { nl: "einde vergunning", en: "end of the permit" },
              after: { nl: "nadat uw vergunning stopt", en: "after your permit ends" },
              then: "destroy",
            },
            {
              outcome: { nl: "geen vergunning", en: "no permit" },
              period: "P1Y",
              after: { nl: "na ons besluit", en: "after our decision" },
              otherwise: { nl: "Geen vergunning?", en: "No permit?" },
              then: "destroy",
            },
          ],
        },
      },
      obtained: [
        {
          category: "vehicle-registration",
          source: "rdw",
          purpose: "beoordelen",
          use: "check",
          what: { nl: "op wiens naam de auto staat", en: "who the car is registered to" },
        },
        {
          category: "address",
          source: "brp",
          purpose: "beoordelen",
          use: "check",
          what: { nl: "of u op dit adres woont", en: "whether you live here" },
        },
      ],
      automatedDecisions: "none",
    },
  },
};

const declared = {
  purpose: "parkeervergunning/beoordelen",
  legalBasis: "public-task",
  provision: "needed-for-decision",
};

export const permitForm: JsonObject = {
  title: "Bewonersparkeervergunning aanvragen",
  "x-form": { activity: "parkeervergunning" },
  type: "object",
  unevaluatedProperties: false,
  required: ["kenteken", "adres", "soort", "ingang"],
  properties: {
    kenteken: {
      type: "string",
      title: "Kenteken",
      format: "nl-kenteken",
      "x-privacy": { ...declared, category: "vehicle-registration" },
    },
    adres: {
      type: "object",
      title: "Naam en adres",
      unevaluatedProperties: false,
      required: ["naam", "straat"],
      "x-privacy": { ...declared, category: "address" },
      properties: {
        naam: { type: "string", title: "Naam", "x-privacy": { ...declared, category: "name" } },
        straat: { type: "string", title: "Straat" },
        plaats: { type: "string", title: "Plaats" },
      },
    },
    soort: {
      type: "string",
      title: "Soort vergunning",
      "x-privacy": { ...declared, category: "case-details" },
    },
    ingang: {
      type: "string",
      format: "date",
      title: "Ingangsdatum",
      "x-privacy": { ...declared, category: "case-details" },
    },
    email: {
      type: "string",
      format: "email",
      title: "E-mail",
      "x-privacy": {
        ...declared,
        category: "email",
        provision: "voluntary",
        consequence: { nl: "Niets ingevuld? Dan krijgt u een brief.", en: "Left empty? You get a letter." },
      },
    },
  },
};

const permitTexts: Readonly<Record<string, string>> = {
  "notices/parkeervergunning.nl.md": `---
form: parkeervergunning
---

# kenteken

## Kort

We vragen de RDW of de auto op uw naam staat.

## Samenvatting

Met uw kenteken vragen we de RDW op wiens naam de auto staat. {{zin.bewaren}}

# adres

## Kort

Zo weten we wie aanvraagt en of u in het vergunninggebied woont.

# email

## Kort

We mailen u over uw aanvraag. Niets ingevuld? Dan krijgt u een brief.
`,
  "notices/parkeervergunning.en.md": `---
form: parkeervergunning
---

# kenteken

## Short

We ask the RDW whether the car is in your name.

# adres

## Short

This tells us who applies and whether you live in the permit area.

# email

## Short

We e-mail you about your application. Left empty? You get a letter.
`,
};

/** All files of the permit. */
export const permitFiles: Readonly<Record<string, string | JsonObject>> = {
  "register.yaml": permitRegister,
  "forms/parkeervergunning.form.json": permitForm,
  ...permitTexts,
};
