import type { Wording } from "../wording.js";

/** Who else gets the data. `one` and `many` differ in their verb. */
export const recipientWords = {
  oneReceives: {
    nl: "<names> krijgt {uw|je} gegevens ook.",
    en: "<names> also receives your data.",
    other: { nl: "<names> krijgt de gegevens ook.", en: "<names> also receives the data." },
  },
  manyReceive: {
    nl: "<names> krijgen {uw|je} gegevens ook.",
    en: "<names> also receive your data.",
    other: { nl: "<names> krijgen de gegevens ook.", en: "<names> also receive the data." },
  },
  oneReceivesThis: { nl: "<names> krijgt dit ook.", en: "<names> also receives this." },
  manyReceiveThis: { nl: "<names> krijgen dit ook.", en: "<names> also receive this." },
  oneProcesses: {
    nl: "<names> werkt in onze opdracht met de gegevens.",
    en: "<names> handles the data on our behalf.",
  },
  manyProcess: {
    nl: "<names> werken in onze opdracht met de gegevens.",
    en: "<names> handle the data on our behalf.",
  },
  oneDecidesToo: {
    nl: "<names> beslist met ons mee over het gebruik.",
    en: "<names> decides on the use together with us.",
  },
  manyDecideToo: {
    nl: "<names> beslissen met ons mee over het gebruik.",
    en: "<names> decide on the use together with us.",
  },
  oneIsAsked: {
    nl: "Van deze gegevens krijgt <names> alleen dit: <categories>.",
    en: "Of this data <names> only receives: <categories>.",
  },
  manyAreAsked: {
    nl: "Van deze gegevens krijgen <names> alleen dit: <categories>.",
    en: "Of this data <names> only receive: <categories>.",
  },
  why: { nl: "Zij <why>.", en: "They <why>." },
  nobody: {
    nl: "{We} geven {uw|je} gegevens niet aan andere organisaties.",
    en: "We do not give your data to other organisations.",
    other: {
      nl: "{We} geven de gegevens niet aan andere organisaties.",
      en: "We do not give the data to other organisations.",
    },
  },
  arrangement: { nl: "{We} hebben afgesproken: <arrangement>", en: "We have agreed: <arrangement>" },
  agreement: { nl: "verwerkersovereenkomst <reference>", en: "processor agreement <reference>" },
  noAgreement: { nl: "geen verwerkersovereenkomst bekend", en: "no processor agreement on record" },
  subProcessors: { nl: "schakelt in: <names>", en: "engages: <names>" },
  inside: {
    nl: "Nee. De gegevens blijven binnen de Europese Economische Ruimte.",
    en: "No. The data stays within the European Economic Area.",
  },
  outside: { nl: "<names> (<country>): <safeguard>.", en: "<names> (<country>): <safeguard>." },
  copyAt: { nl: "Bekijk <link>.", en: "See <link>." },
  copyName: { nl: "de afspraken daarover", en: "what was agreed about that" },
} as const satisfies Record<string, Wording>;
