import type { JsonObject } from "@waarom/model";

const both = (nl: string, en: string): JsonObject => ({ nl, en });

/** A register in which everything occurs that a notice can state. */
export const richRegister: JsonObject = {
  organisation: { name: "Gemeente Rijkdam", kind: "municipality" },
  bodies: { college: { name: both("college", "municipal executive"), email: "college@rijkdam.example" } },
  dpo: { email: "fg@rijkdam.example" },
  rights: { url: "https://rijkdam.example/rechten", term: "P1M" },
  recipients: {
    cbs: { name: "CBS", article: "het", role: "recipient", country: "NL" },
    cloud: { name: "Cloud Inc.", role: "processor", country: "US", agreement: { reference: "VWO-1" } },
    regio: { name: both("regio", "region"), article: "de", role: "joint-controller", country: "NL" },
  },
  sources: {
    brp: {
      name: both("basisregistratie personen", "population register"),
      article: "de",
      public: false,
      informBy: "within-month",
    },
    digid: { name: "DigiD", article: "none", public: false, informBy: "at-collection" },
  },
  activities: {
    hulp: {
      name: both("Hulp thuis", "Help at home"),
      controller: "college",
      jointControllers: [
        {
          recipient: "regio",
          arrangement: both("de regio beantwoordt vragen", "the region answers questions"),
        },
      ],
      dataSubjects: ["client", "minor"],
      purposes: {
        beoordelen: {
          text: both("beoordelen welke hulp past", "decide which help fits"),
          decision: true,
          legalBases: { "public-task": { law: [{ law: "wmo-2015", article: "2.3.2" }] } },
          consequence: both("Dan kunnen we niet beslissen.", "Then we cannot decide."),
          recipients: ["cbs", "cloud"],
          retention: [
            {
              outcome: both("hulp gekregen", "help given"),
              period: "P15Y",
              from: both("einde hulp", "end of the help"),
              then: "archive",
            },
            {
              outcome: both("geen hulp", "no help"),
              criterion: both("zolang u bezwaar kunt maken", "as long as you can object"),
              then: "destroy",
            },
          ],
        },
        uitnodigen: {
          text: both("u uitnodigen voor een gesprek", "invite you for a talk"),
          legalBases: {
            consent: {
              freeChoice: both("Nee zeggen maakt niet uit.", "Saying no makes no difference."),
              withdrawal: { email: "stop@rijkdam.example" },
              minors: { representative: true, how: both("Een ouder tekent mee.", "A parent signs too.") },
            },
          },
          recipients: [],
          retention: [{ period: "P6W", from: both("gesprek", "talk") }],
        },
        verbeteren: {
          text: both("onze dienst verbeteren", "improve our service"),
          legalBases: { "legitimate-interest": { interest: both("minder wachttijd", "less waiting") } },
          consequence: both("Dan gebeurt er niets.", "Then nothing happens."),
          derivedFrom: {
            purpose: "hulp/beoordelen",
            assessed: "2026-01-02",
            by: "officer",
            conclusion: both("Dat past.", "That fits."),
          },
          recipients: [],
          retention: [{ period: "P2Y" }],
        },
      },
      obtained: [
        {
          category: "address",
          source: "brp",
          purpose: "beoordelen",
          use: "check",
          what: both("waar u woont", "where you live"),
        },
      ],
      publication: [
        {
          category: "name",
          purpose: "beoordelen",
          what: both("uw naam", "your name"),
          where: both("op de website", "on the website"),
          law: [{ text: "Wet X" }],
          until: both("tot 6 weken daarna", "until 6 weeks later"),
        },
      ],
      transfers: [
        {
          recipient: "cloud",
          country: "US",
          mechanism: "scc",
          reference: "SCC-1",
          copyAt: "https://rijkdam.example/scc",
        },
      ],
      automatedDecisions: {
        logic: both("een rekenregel telt punten", "a rule counts points"),
        consequences: both("u krijgt meteen antwoord", "you get an answer at once"),
        profiling: true,
        humanReview: { email: "mens@rijkdam.example" },
        ground: [{ law: "uavg", article: "40" }],
      },
    },
  },
};

const use = (more: JsonObject): JsonObject => ({
  purpose: "hulp/beoordelen",
  legalBasis: "public-task",
  provision: "needed-for-decision",
  ...more,
});

/** A form in which every reason to show a text occurs. */
export const richForm: JsonObject = {
  title: "Hulp thuis aanvragen",
  "x-form": { activity: "hulp" },
  type: "object",
  unevaluatedProperties: false,
  required: ["bsn", "naam", "ziekte", "straf", "inkomen", "adres", "bewijs"],
  properties: {
    bsn: {
      type: "string",
      title: "BSN",
      format: "nl-bsn",
      "x-privacy": use({ category: "bsn", source: "digid", bsnBasis: { law: "wabb", article: "10" } }),
    },
    naam: { type: "string", title: "Naam", "x-privacy": use({ category: "name" }) },
    ziekte: {
      type: "string",
      title: "Ziekte",
      "x-privacy": use({
        category: "health",
        specialGround: { ground: "art9-h", law: { law: "uavg", article: "30" } },
      }),
    },
    straf: {
      type: "string",
      title: "Veroordeling",
      "x-privacy": use({ category: "criminal", criminalGround: { law: "uavg", article: "32" } }),
    },
    inkomen: { type: "number", title: "Inkomen", "x-privacy": use({ category: "income" }) },
    adres: { type: "string", title: "Adres", "x-privacy": use({ category: "address" }) },
    partner: {
      type: "string",
      title: "Naam van uw partner",
      "x-privacy": use({ category: "name", subject: "partner", provision: "voluntary" }),
    },
    bewijs: {
      type: "object",
      title: "Bewijs",
      "x-file": { types: ["image/jpeg"] },
      "x-privacy": use({ category: "document" }),
    },
    tip: {
      type: "string",
      title: "Tip",
      "x-privacy": {
        purpose: "hulp/verbeteren",
        legalBasis: "legitimate-interest",
        category: "opinion",
        provision: "voluntary",
      },
    },
    gesprek: {
      type: "boolean",
      title: "Mogen we u uitnodigen?",
      "x-privacy": { consentFor: "hulp/uitnodigen" },
    },
  },
};

export const richFiles: Readonly<Record<string, JsonObject>> = {
  "register.yaml": richRegister,
  "forms/hulp.form.json": richForm,
};
