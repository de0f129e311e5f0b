import type { Row } from "./small-project.js";

const consent = {
  "$purpose/legalBases": { consent: {} },
  "$why/legalBasis": "consent",
  "$why/provision": "voluntary",
};

/** Registers that are not finished, or not right, each with all that is found in them. */
export const registerRows: readonly Row[] = [
  ["no legal bases", { "$purpose/legalBases": undefined }, "basis/unregistered none"],
  ["no law", { "$purpose/legalBases": { "public-task": {} } }, "basis/no-law missing"],
  [
    "a law in empty words",
    { "$purpose/legalBases": { "public-task": { law: { text: " " } } } },
    "basis/no-law missing",
  ],
  [
    "a law that is no longer",
    { "$purpose/legalBases": { "public-task": { law: { law: "uavg", article: "46(2)" } } } },
    "basis/law-expired expired",
  ],
  [
    "consent for a task",
    consent,
    "basis/consent-public-task task",
    "consent/no-question no-question",
    "consent/no-withdrawal missing",
    "provision/contradicts-required voluntary-required",
  ],
  [
    "consent for what is no task",
    { ...consent, "$purpose/statutoryTask": false, "$purpose/decision": false },
    "basis/consent-unjustified unjustified",
    "consent/no-question no-question",
    "consent/no-withdrawal missing",
    "provision/contradicts-required voluntary-required",
  ],
  [
    "consent for a decision that is no task",
    { ...consent, "$purpose/statutoryTask": false },
    "basis/consent-public-task task",
    "consent/no-question no-question",
    "consent/no-withdrawal missing",
    "provision/contradicts-required voluntary-required",
  ],
  [
    "consent of a company",
    {
      ...consent,
      "$purpose/statutoryTask": undefined,
      "$purpose/decision": undefined,
      "$register/organisation/kind": "company",
    },
    "consent/no-question no-question",
    "consent/no-withdrawal missing",
    "provision/contradicts-required voluntary-required",
  ],
  [
    "consent beside a task",
    { "$purpose/legalBases": { consent: {}, "public-task": { law: { text: "Parkeerverordening" } } } },
    "basis/mixed-with-consent mixed",
    "consent/no-withdrawal missing",
  ],
  [
    "consent, and needed for the decision",
    { ...consent, "$why/provision": "needed-for-decision" },
    "basis/consent-public-task task",
    "consent/no-question no-question",
    "consent/no-withdrawal missing",
    "provision/contradicts-required consent-needed",
  ],
  [
    "a legitimate interest in a task",
    {
      "$purpose/legalBases": { "legitimate-interest": { interest: { nl: "orde op straat" } } },
      "$why/legalBasis": "legitimate-interest",
    },
    "basis/legitimate-interest-task task",
  ],
  [
    "a legitimate interest in what is perhaps a task",
    {
      "$purpose/legalBases": { "legitimate-interest": { interest: { nl: "orde op straat" } } },
      "$why/legalBasis": "legitimate-interest",
      "$purpose/statutoryTask": undefined,
      "$purpose/decision": undefined,
    },
    "basis/legitimate-interest-task unclear",
  ],
  [
    "a legitimate interest in ordinary business",
    {
      "$purpose/legalBases": { "legitimate-interest": { interest: { nl: "orde op kantoor" } } },
      "$why/legalBasis": "legitimate-interest",
      "$purpose/statutoryTask": false,
      "$purpose/decision": false,
    },
  ],
  [
    "a legitimate interest of a company",
    {
      "$purpose/legalBases": { "legitimate-interest": { interest: { nl: "orde op straat" } } },
      "$why/legalBasis": "legitimate-interest",
      "$register/organisation/kind": "company",
    },
  ],
  [
    "a contract for a decision",
    {
      "$purpose/legalBases": { contract: {} },
      "$why/legalBasis": "contract",
      "$why/provision": "contractual",
    },
    "basis/contract-decision decision",
  ],
  [
    "a contract for no decision",
    {
      "$purpose/legalBases": { contract: {} },
      "$why/legalBasis": "contract",
      "$why/provision": "contractual",
      "$purpose/decision": false,
      "$purpose/statutoryTask": false,
    },
  ],
  [
    "a purpose that is a basis",
    { "$purpose/text": { nl: "het vervullen van een publiekrechtelijke taak" } },
    "purpose/is-basis exact",
  ],
  ["a vague purpose", { "$purpose/text": { nl: "onderzoek" } }, "purpose/vague vague"],
  [
    "further use that nobody assessed",
    { "$purpose/derivedFrom": { purpose: "vergunning/beoordelen" } },
    "purpose/reuse-unassessed unassessed",
  ],
  [
    "further use without an outcome",
    { "$purpose/derivedFrom": { purpose: "vergunning/beoordelen", assessed: "2026-01-01" } },
    "purpose/reuse-unassessed unassessed",
  ],
  [
    "further use without a date",
    { "$purpose/derivedFrom": { purpose: "vergunning/beoordelen", conclusion: { nl: "Het past." } } },
    "purpose/reuse-unassessed unassessed",
  ],
  [
    "further use that was assessed",
    {
      "$purpose/derivedFrom": {
        purpose: "vergunning/beoordelen",
        assessed: "2026-01-01",
        conclusion: { nl: "Het past." },
      },
    },
  ],
  ["no retention", { "$purpose/retention": undefined }, "retention/missing missing"],
  [
    "no retention, but of the activity",
    {
      "$purpose/retention": undefined,
      "$activity/retention": [{ period: "P1Y", from: { nl: "besluit" }, then: "destroy" }],
    },
  ],
  [
    "a retention without a period",
    { "$purpose/retention": [{ from: { nl: "besluit" } }] },
    "retention/missing no-period",
  ],
  [
    "a retention without a start",
    { "$purpose/retention": [{ period: "P1Y" }] },
    "retention/missing no-start",
  ],
  [
    "a vague criterion",
    { "$purpose/retention": [{ criterion: { nl: "niet langer dan nodig" } }] },
    "retention/vague vague",
  ],
  ["a clear criterion", { "$purpose/retention": [{ criterion: { nl: "tot uw vergunning stopt" } }] }],
  [
    "a recipient with a vague name",
    { "$register/recipients/rdw/name": "partners" },
    "recipients/vague vague",
  ],
  [
    "a processor without an agreement",
    { "$register/recipients/drukker/agreement": undefined },
    "processor/no-agreement missing",
  ],
  [
    "a processor with half an agreement",
    { "$register/recipients/drukker/agreement/has": ["duration", "purpose"] },
    "processor/agreement-incomplete incomplete",
  ],
  [
    "a recipient that needs no agreement",
    {
      "$register/recipients/drukker": {
        name: "Drukkerij",
        article: "none",
        role: "recipient",
        country: "NL",
      },
    },
  ],
  ["a question for fewer recipients", { "$why/recipients": ["rdw"] }],
  [
    "a question for a recipient that the purpose lacks",
    { "$purpose/recipients": ["drukker"], "$why/recipients": ["rdw"] },
    "recipients/beyond-purpose beyond",
  ],
  [
    "a recipient outside the EEA",
    { "$register/recipients/rdw/country": "US" },
    "transfer/no-safeguard undeclared",
  ],
  [
    "a recipient in a country with an adequacy decision",
    { "$register/recipients/rdw/country": "CH" },
    "transfer/no-safeguard undeclared",
  ],
  [
    "a recipient outside the EEA with a transfer",
    {
      "$register/recipients/rdw/country": "US",
      "$activity/transfers": [{ recipient: "rdw", country: "US", mechanism: "scc", reference: "SCC-1" }],
    },
    "transfer/no-safeguard copy",
  ],
  [
    "a transfer without a safeguard",
    { "$activity/transfers": [{ recipient: "rdw", country: "IN" }] },
    "transfer/no-safeguard mechanism",
  ],
  ["a transfer inside the EEA", { "$activity/transfers": [{ recipient: "rdw", country: "DE" }] }],
  ["no DPO", { "$register/dpo": undefined }, "dpo/missing missing"],
  ["a DPO who cannot be reached", { "$register/dpo": { name: "FG" } }, "dpo/missing unreachable"],
  ["no DPO of a company", { "$register/dpo": undefined, "$register/organisation/kind": "company" }],
  ["a review that is overdue", { "$activity/reviewBy": "2026-11-22" }, "review/overdue activity"],
  ["a review that is due today", { "$activity/reviewBy": "2026-11-23" }],
  [
    "a computer decides, and nothing is said",
    { "$activity/automatedDecisions": {} },
    "automated/undisclosed review",
    "automated/undisclosed undisclosed",
  ],
  [
    "a computer decides, and how is said",
    {
      "$activity/automatedDecisions": {
        logic: { nl: "Het adres telt." },
        consequences: { nl: "U krijgt een vergunning of niet." },
        humanReview: { email: "mens@voorbeeldstad.example" },
        ground: { law: "uavg", article: "40" },
      },
    },
  ],
  [
    "published without a law",
    { "$activity/publication": [{ category: "case-details", purpose: "beoordelen" }] },
    "publication/undisclosed incomplete",
  ],
  [
    "published with law and place",
    {
      "$activity/publication": [
        {
          category: "case-details",
          purpose: "beoordelen",
          what: { nl: "het besluit" },
          where: { nl: "op onze website" },
          law: { law: "awb", article: "3:42" },
        },
      ],
    },
  ],
  [
    "a survey without opt-out or ways in",
    { "$purpose/survey": {} },
    "survey/no-opt-out missing",
    "survey/single-channel none",
  ],
  [
    "a survey by personal link",
    { "$purpose/survey": { optOut: { email: "af@voorbeeldstad.example" }, channels: ["personal-link"] } },
    "purpose/reuse-unassessed survey",
    "survey/single-channel single",
  ],
  [
    "a survey by open link",
    { "$purpose/survey": { optOut: { url: "https://voorbeeldstad.example/af" }, channels: ["open-link"] } },
  ],
  [
    "a survey by both links, with the address looked up",
    {
      "$purpose/survey": { optOut: { phone: "14 0123" }, channels: ["personal-link", "qr-code"] },
      "$activity/obtained": [{ category: "email", source: "brp", purpose: "beoordelen" }],
    },
  ],
  [
    "a survey by both links, with the address asked",
    {
      "$purpose/survey": { optOut: { phone: "14 0123" }, channels: ["personal-link", "paper"] },
      "$field/format": "email",
      "$why/category": "email",
    },
  ],
];
