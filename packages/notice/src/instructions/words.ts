import type { Provision } from "@waarom/model";
import type { Wording } from "../words/wording.js";

/** What a work instruction says around the facts. It speaks to a professional, always with "u". */
export const instructionWords = {
  title: { nl: "Werkinstructie: <form>", en: "Work instruction: <form>" },
  intro: {
    nl: "Voor wie met de antwoorden op dit formulier werkt. Hier staat per gegeven waarvoor u het mag gebruiken, op welke grond, met wie u het mag delen en hoe lang het blijft. Staat een gebruik er niet bij? Dan mag het niet zomaar: vraag het de privacyfunctionaris.",
    en: "For those who work with the answers to this form. Here is, for each piece of data, what you may use it for, on which basis, with whom you may share it and how long it stays. Is a use not listed? Then it is not simply allowed: ask the privacy officer.",
  },
  rules: { nl: "Altijd", en: "Always" },
  ruleNeed: {
    nl: "Bekijk alleen wat u nodig hebt voor de zaak waar u aan werkt.",
    en: "Look only at what you need for the case you are working on.",
  },
  ruleAsk: {
    nl: "Vraag niet meer dan er in het formulier staat. Is iets anders nodig, laat het formulier dan aanpassen.",
    en: "Ask for no more than the form does. If something else is needed, have the form changed.",
  },
  ruleNoConsent: {
    nl: "Vraag geen toestemming voor wat hieronder op een wet of taak rust: weigeren zou niets uitmaken, en dan is de vraag misleidend.",
    en: "Do not ask consent for what rests on a law or a task below: refusing would make no difference, and then the question misleads.",
  },
  ruleConsent: {
    nl: "Toestemming geldt alleen voor het doel waarbij zij staat. Zegt iemand nee of trekt iemand haar in, dan stopt u daarmee. Verder verandert er niets.",
    en: "Consent is only for the purpose where it stands. If somebody says no or withdraws it, you stop that. Nothing else changes.",
  },
  ruleTell: {
    nl: "Vraagt iemand waarom? Zeg wat bij het gegeven staat, of geef de bladzijde met alles over de gegevens.",
    en: "Does somebody ask why? Say what stands with the data, or give the page with everything about the data.",
  },
  purposeHeading: { nl: "Doel: <purpose>", en: "Purpose: <purpose>" },
  basis: { nl: "Grondslag", en: "Legal basis" },
  mayUse: { nl: "U mag", en: "You may" },
  mayUseFor: { nl: "Deze gegevens gebruiken voor: <purpose>.", en: "Use these data to: <purpose>." },
  mayShare: { nl: "Ze delen met <names>.", en: "Share them with <names>." },
  mayShareSome: {
    nl: "Alleen dit delen met <names>: <fields>.",
    en: "Share only this with <names>: <fields>.",
  },
  mayPublish: { nl: "Openbaar maken: <what>.", en: "Make public: <what>." },
  mayLookUp: { nl: "Opzoeken <source>: <what>.", en: "Look up <source>: <what>." },
  mayNot: { nl: "U mag niet", en: "You may not" },
  notOther: { nl: "Ze voor iets anders gebruiken.", en: "Use them for anything else." },
  notShare: { nl: "Ze aan iemand anders geven.", en: "Give them to anybody else." },
  notShareAny: { nl: "Ze buiten de organisatie delen.", en: "Share them outside the organisation." },
  notLonger: {
    nl: "Ze langer bewaren, ook niet in een eigen lijst of mailbox.",
    en: "Keep them longer, not in a list or mailbox of your own either.",
  },
  notRefusal: { nl: "Iemand die nee zegt anders behandelen.", en: "Treat somebody who says no differently." },
  notBsn: {
    nl: "Het BSN gebruiken als zoeknummer voor iets anders, of het in een mail zetten.",
    en: "Use the BSN to look up anything else, or put it in an e-mail.",
  },
  notSensitive: {
    nl: "Gevoelige gegevens bekijken of bespreken zonder dat uw werk daarom vraagt.",
    en: "Look at or talk about sensitive data unless your work asks for it.",
  },
  notDecideAlone: {
    nl: "Een computer laten beslissen zonder dat iemand meekijkt.",
    en: "Let a computer decide without anybody looking along.",
  },
  keep: { nl: "Hoe lang", en: "How long" },
  data: { nl: "De gegevens", en: "The data" },
  sensitive: { nl: "gevoelig", en: "sensitive" },
  about: { nl: "over <subject>", en: "about <subject>" },
  prefilled: { nl: "vooraf ingevuld", en: "filled in beforehand" },
  ground: { nl: "mag vanwege <ground>", en: "allowed because of <ground>" },
  bsn: { nl: "BSN mag volgens <law>", en: "BSN allowed by <law>" },
  consentQuestion: {
    nl: "Dit is de vraag om toestemming. Alleen een ja telt; niets aangevinkt is nee.",
    en: "This is the question for consent. Only a yes counts; nothing ticked is no.",
  },
  tell: { nl: "Zeg erbij: “<text>”", en: "Say: “<text>”" },
  others: { nl: "Gaat het over een ander?", en: "Is it about somebody else?" },
  othersText: {
    nl: "Bij <fields> gaat het over een ander dan wie het invult. Ook die persoon heeft recht op uitleg (AVG 14).",
    en: "<fields> is about somebody else than who fills it in. That person too has a right to an explanation (GDPR 14).",
  },
  questions: { nl: "Vragen van mensen", en: "Questions of people" },
  rights: {
    nl: "Wil iemand gegevens zien, verbeteren of wissen: <ways>.",
    en: "If somebody wants to see, correct or erase data: <ways>.",
  },
  dpo: { nl: "Twijfelt u? De FG: <ways>.", en: "In doubt? The DPO: <ways>." },
} as const satisfies Record<string, Wording>;

/** What leaving a question open means for the work. */
export const provisionAtWork = {
  statutory: { nl: "moet van de wet", en: "required by law" },
  contractual: { nl: "nodig voor de overeenkomst", en: "needed for the contract" },
  "needed-for-decision": { nl: "nodig voor het besluit", en: "needed for the decision" },
  voluntary: { nl: "vrijwillig: leeg mag", en: "voluntary: may stay empty" },
} as const satisfies Record<Provision, Wording>;
