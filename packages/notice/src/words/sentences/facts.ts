import type { Provision } from "@waarom/model";
import type { Wording } from "../wording.js";

export const obtainedWords = {
  /** "Bij de RDW: op wiens naam de auto staat." */
  at: { nl: "<place>: <what>.", en: "<place>: <what>." },
  public: { nl: "Iedereen kan daar kijken.", en: "Anybody can look there." },
  notPublic: { nl: "Niet iedereen kan daar kijken.", en: "Not everybody can look there." },
  check: {
    nl: "{We} vergelijken dat met wat {u invult|je invult}.",
    en: "We compare that with what you fill in.",
  },
  prefilled: {
    nl: "{We} hebben dit al voor {u|je} ingevuld, met gegevens uit <source>.",
    en: "We filled this in for you, from <source>.",
    other: {
      nl: "{We} hebben dit al ingevuld, met gegevens uit <source>.",
      en: "We filled this in already, from <source>.",
    },
  },
  prefilledFrom: {
    nl: "Al ingevuld uit <source>: <fields>.",
    en: "Filled in already from <source>: <fields>.",
  },
  checkedAt: { nl: "{We} controleren dit <place>.", en: "We check this <place>." },
} as const satisfies Record<string, Wording>;

export const provisionWords = {
  all: { nl: "Ja.", en: "Yes." },
  allButOptional: { nl: "Ja, behalve bij “(optioneel)”.", en: "Yes, except “(optional)”." },
  none: {
    nl: "Nee, {u beslist|je beslist} zelf wat {u invult|je invult}.",
    en: "No, you decide what to fill in.",
  },
  /** Where nobody wrote what happens. */
  statutory: { nl: "{U bent|Je bent} dat wettelijk verplicht.", en: "You are required to by law." },
  contractual: {
    nl: "Zonder deze gegevens kunnen {we} geen afspraken met {u|je} maken.",
    en: "Without this data we cannot enter into an agreement with you.",
  },
  "needed-for-decision": {
    nl: "Mist er iets? Dan vragen {we} {u|je} dat eerst. Daarna kunnen {we} stoppen met de aanvraag.",
    en: "Something missing? We ask you first. After that we may stop handling the application.",
  },
  voluntary: { nl: "Niets invullen mag ook.", en: "You may also leave it empty." },
} as const satisfies Record<Provision | "all" | "allButOptional" | "none", Wording>;

export const automatedWords = {
  yes: { nl: "Ja, een computer neemt het besluit.", en: "Yes, a computer takes the decision." },
  logic: { nl: "Zo werkt dat: <logic>", en: "How it works: <logic>" },
  review: {
    nl: "{U kunt|Je kunt} een medewerker laten meekijken: <ways>.",
    en: "You can have a member of staff look at it: <ways>.",
  },
  profiling: { nl: "De computer maakt daarvoor een profiel.", en: "The computer makes a profile for this." },
  no: { nl: "Nee, een mens neemt het besluit.", en: "No, a person takes the decision." },
} as const satisfies Record<string, Wording>;

export const publicationWords = {
  what: { nl: "<what> wordt openbaar.", en: "<what> becomes public." },
  whatWhere: { nl: "<what>: <where>.", en: "<what>: <where>." },
  until: { nl: "Dat blijft zo <until>.", en: "It stays there <until>." },
  atField: { nl: "Dit wordt openbaar.", en: "This becomes public." },
  atFieldWhere: { nl: "Dit wordt openbaar: <where>.", en: "This becomes public: <where>." },
} as const satisfies Record<string, Wording>;

export const minorWords = {
  representative: {
    nl: "Dan moet een ouder of voogd ook toestemming geven.",
    en: "Then a parent or guardian must consent too.",
  },
  fromTwelve: {
    nl: "Vanaf 12 jaar {mag u|mag je} zelf toestemming intrekken en {uw|je} rechten gebruiken.",
    en: "From the age of 12 you may withdraw consent and use your rights yourself.",
    other: {
      nl: "Wie 12 jaar of ouder is, mag zelf toestemming intrekken en rechten gebruiken.",
      en: "From the age of 12 people may withdraw consent and use their rights themselves.",
    },
  },
  own: { nl: "Dan {mag u|mag je} zelf toestemming geven.", en: "You may consent yourself." },
} as const satisfies Record<string, Wording>;

export const furtherUseWords = {
  used: {
    nl: "Ja. {We} vroegen deze gegevens eerst voor iets anders: <from>. Nu ook hiervoor: <purpose>.",
    en: "Yes. We first asked for this data for something else: <from>. Now also for this: <purpose>.",
  },
  assessed: {
    nl: "Op <date> is nagegaan of dat bij elkaar past.",
    en: "On <date> it was assessed whether the two go together.",
  },
} as const satisfies Record<string, Wording>;

export const sensitiveWords = {
  special: {
    nl: "<fields>: dat mag hier vanwege <ground>.",
    en: "<fields>: allowed here on the ground of <ground>.",
  },
  criminal: { nl: "<fields>: dat mag hier van de wet.", en: "<fields>: the law allows this here." },
  bsn: {
    nl: "Met het burgerservicenummer (BSN) weten {we} zeker om wie het gaat. De overheid mag dat nummer gebruiken voor haar taken.",
    en: "The citizen service number (BSN) tells us for certain who this is about. Public bodies may use that number for their tasks.",
  },
  unknownGround: { nl: "een uitzondering in de wet", en: "an exception in the law" },
} as const satisfies Record<string, Wording>;

export const contactWords = {
  phone: { nl: "bel <link>", en: "call <link>" },
  email: { nl: "mail naar <link>", en: "e-mail <link>" },
  url: { nl: "ga naar <link>", en: "go to <link>" },
  via: { nl: "via <link>", en: "via <link>" },
  page: { nl: "onze pagina daarover", en: "our page about this" },
  address: { nl: "schrijf naar <address>", en: "write to <address>" },
  desk: { nl: "kom naar de <desk>", en: "come to the <desk>" },
  reach: { nl: "{U bereikt|Je bereikt} ons zo: <ways>.", en: "How to reach us: <ways>." },
  waysAlone: { nl: "Bereikbaar zo: <ways>.", en: "How to get in touch: <ways>." },
  reachDpo: {
    nl: "Dat doet de <dpo>. Zo {bereikt u|bereik je} die: <ways>.",
    en: "The <dpo> does. How to get in touch: <ways>.",
  },
  dpo: { nl: "functionaris gegevensbescherming (FG)", en: "data protection officer (DPO)" },
  authority: { nl: "Autoriteit Persoonsgegevens", en: "data protection authority (AP)" },
  theAuthority: { nl: "de Autoriteit Persoonsgegevens", en: "the data protection authority (AP)" },
  or: { nl: "of", en: "or" },
} as const satisfies Record<string, Wording>;

export const dataWords = {
  asked: { nl: "{We} vragen in dit formulier: <fields>.", en: "In this form we ask for: <fields>." },
  used: { nl: "{We} gebruiken: <categories>.", en: "We use: <categories>." },
  aboutOthers: {
    nl: "Dit gaat over een ander. Vertel die persoon dat {u|je} dit invult.",
    en: "This is about somebody else. Tell that person that you fill this in.",
  },
  subjects: { nl: "Het gaat om gegevens van: <subjects>.", en: "The data is about: <subjects>." },
} as const satisfies Record<string, Wording>;

/** The terms of the legal layer. */
export const legalTerms = {
  controller: { nl: "Verwerkingsverantwoordelijke", en: "Controller" },
  joint: { nl: "Gezamenlijk verantwoordelijk", en: "Joint controllers" },
  dpo: { nl: "Functionaris gegevensbescherming", en: "Data protection officer" },
  purpose: { nl: "Doel", en: "Purpose" },
  basis: { nl: "Grondslag", en: "Legal basis" },
  law: { nl: "Wet of regeling", en: "Law" },
  explanation: { nl: "Toelichting", en: "Explanation" },
  interest: { nl: "Gerechtvaardigd belang", en: "Legitimate interest" },
  freeChoice: { nl: "Vrije keuze", en: "Free choice" },
  retention: { nl: "Bewaartermijn", en: "Retention period" },
  selection: { nl: "Selectielijst", en: "Selection list" },
  recipient: { nl: "Ontvanger", en: "Recipient" },
  processor: { nl: "Verwerker", en: "Processor" },
  "joint-controller": { nl: "Gezamenlijk verantwoordelijke", en: "Joint controller" },
  source: { nl: "Bron", en: "Source" },
  specialGround: { nl: "Grond voor bijzondere gegevens", en: "Ground for special-category data" },
  criminalGround: { nl: "Grond voor strafrechtelijke gegevens", en: "Ground for criminal data" },
  bsnBasis: { nl: "Wet die het BSN toestaat", en: "Law that allows the citizen service number" },
  transfer: { nl: "Doorgifte", en: "Transfer" },
  provision: { nl: "Verplicht of niet", en: "Required or not" },
  publication: { nl: "Openbaarmaking", en: "Publication" },
  automated: { nl: "Geautomatiseerd besluit", en: "Automated decision" },
  rights: { nl: "Rechten", en: "Rights" },
  complaint: { nl: "Klacht", en: "Complaint" },
  department: { nl: "Afdeling", en: "Department" },
  dpia: { nl: "Effectbeoordeling (DPIA)", en: "Impact assessment (DPIA)" },
  furtherUse: { nl: "Verder gebruik", en: "Further use" },
  minors: { nl: "Kinderen onder 16", en: "Children under 16" },
  categories: { nl: "Soorten gegevens", en: "Categories of data" },
} as const satisfies Record<string, Wording>;
