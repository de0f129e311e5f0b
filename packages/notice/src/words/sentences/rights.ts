import type { Wording } from "../wording.js";

/** The first layer's list of rights, in one breath. */
export const shortRights = {
  seeOrCorrect: {
    nl: "Bekijk {uw|je} gegevens of laat ze verbeteren.",
    en: "See or correct your data.",
    other: {
      nl: "{Person} kan de gegevens bekijken of laten verbeteren.",
      en: "{Person} can see or correct the data.",
    },
  },
  seeCorrectOrErase: {
    nl: "Bekijk {uw|je} gegevens, of laat ze verbeteren of wissen.",
    en: "See, correct or erase your data.",
    other: {
      nl: "{Person} kan de gegevens bekijken, verbeteren of laten wissen.",
      en: "{Person} can see, correct or erase the data.",
    },
  },
  sometimesErase: {
    nl: "Soms {kunt u|kun je} ze laten wissen of het gebruik laten beperken.",
    en: "Sometimes you can have it erased or its use restricted.",
    other: {
      nl: "Soms kunnen de gegevens worden gewist of minder gebruikt.",
      en: "Sometimes they can have it erased or its use restricted.",
    },
  },
  sometimesRestrict: {
    nl: "Soms {kunt u|kun je} het gebruik laten beperken.",
    en: "Sometimes you can have its use restricted.",
    other: { nl: "Soms kan het gebruik worden beperkt.", en: "Sometimes they can have its use restricted." },
  },
  portability: {
    nl: "{U kunt|Je kunt} ze ook meenemen naar een andere organisatie.",
    en: "You can also take it to another organisation.",
    other: {
      nl: "Meenemen naar een andere organisatie kan ook.",
      en: "They can also take it to another organisation.",
    },
  },
  somePortability: {
    nl: "Sommige gegevens {kunt u|kun je} meenemen naar een andere organisatie.",
    en: "Some of it you can take to another organisation.",
    other: {
      nl: "Sommige gegevens kunnen mee naar een andere organisatie.",
      en: "Some of it can be taken to another organisation.",
    },
  },
  onBehalf: {
    nl: "{U kunt|Je kunt} dat ook voor die persoon doen.",
    en: "You can also do this on their behalf.",
  },
  complain: { nl: "Klachten: bij ons of de <authority>.", en: "Complain to us or to the <authority>." },
} as const satisfies Record<string, Wording>;

/** The rights one by one, for the summary. */
export const rightWords = {
  access: {
    nl: "Bekijken: {u kunt|je kunt} zien welke gegevens {we} van {u|je} hebben.",
    en: "See: you can see which data we have about you.",
    other: {
      nl: "Bekijken: {person} kan zien welke gegevens {we} hebben.",
      en: "See: {person} can see which data we have.",
    },
  },
  rectify: {
    nl: "Verbeteren: klopt er iets niet, dan passen {we} het aan.",
    en: "Correct: if something is wrong, we put it right.",
  },
  eraseLimited: {
    nl: "Wissen: dat kan soms. Wat {we} nodig hebben voor onze taak of moeten bewaren van de wet, blijft.",
    en: "Erase: sometimes possible. What we need for our task or must keep by law stays.",
  },
  eraseFull: {
    nl: "Wissen: dat kan als {we} de gegevens niet meer nodig hebben, of als {u uw|je je} toestemming intrekt.",
    en: "Erase: possible when we no longer need the data, or when you withdraw your consent.",
    other: {
      nl: "Wissen: dat kan als {we} de gegevens niet meer nodig hebben, of als de toestemming wordt ingetrokken.",
      en: "Erase: possible when we no longer need the data, or when consent is withdrawn.",
    },
  },
  restrict: {
    nl: "Beperken: {u kunt|je kunt} vragen om de gegevens even niet te gebruiken, bijvoorbeeld zolang {we} nakijken of ze kloppen.",
    en: "Restrict: you can ask us not to use the data for a while, for instance while we check whether it is correct.",
    other: {
      nl: "Beperken: {person} kan vragen om de gegevens even niet te gebruiken, bijvoorbeeld zolang {we} nakijken of ze kloppen.",
      en: "Restrict: {person} can ask us not to use the data for a while, for instance while we check whether it is correct.",
    },
  },
  portability: {
    nl: "Meenemen: {u krijgt|je krijgt} een bestand met wat {u|je} zelf hebt ingevuld, ook om aan een andere organisatie te geven.",
    en: "Take along: you get a file with what you filled in yourself, also to give to another organisation.",
    other: {
      nl: "Meenemen: {person} krijgt een bestand met wat is ingevuld, ook om aan een andere organisatie te geven.",
      en: "Take along: {person} gets a file with what was filled in, also to give to another organisation.",
    },
  },
  somePortability: {
    nl: "Meenemen: wat {u|je} met toestemming of voor een afspraak met ons hebt ingevuld, {krijgt u|krijg je} als bestand. Ook om aan een andere organisatie te geven.",
    en: "Take along: what you filled in with consent or for an agreement with us, you get as a file. Also to give to another organisation.",
    other: {
      nl: "Meenemen: wat met toestemming of voor een afspraak met ons is ingevuld, krijgt {person} als bestand. Ook om aan een andere organisatie te geven.",
      en: "Take along: what was filled in with consent or for an agreement with us, {person} gets as a file. Also to give to another organisation.",
    },
  },
  term: {
    nl: "{U krijgt|Je krijgt} binnen <period> antwoord. Bij een moeilijke vraag mag dat 2 maanden langer duren. Dat {hoort u|hoor je} dan op tijd.",
    en: "You get an answer within <period>. For a difficult request this may take 2 months longer. We tell you in time.",
  },
  identity: {
    nl: "Alleen als {we} twijfelen wie {u bent|je bent}, vragen {we} om bewijs.",
    en: "Only if we doubt who you are do we ask for proof.",
  },
  ask: { nl: "Zo vraagt {u|je} het: <ways>.", en: "How to ask: <ways>." },
  archive: {
    nl: "Gaan de gegevens later naar het archief? Dan gelden daar minder rechten.",
    en: "Does the data go to the archive later? Then fewer rights apply there.",
  },
  awb: {
    nl: "Ons antwoord op {uw|je} verzoek is een besluit. {Bent u|Ben je} het niet eens met dat antwoord? Maak dan bezwaar tegen ons besluit.",
    en: "Our answer to your request is a decision. Do you disagree with that answer? Then lodge an objection against our decision.",
  },
} as const satisfies Record<string, Wording>;

/** Objection (Art. 21): about the use of data, never about a decision on an application. */
export const objectWords = {
  short: {
    nl: "<link>.",
    en: "<link>.",
  },
  linkText: {
    nl: "Maak bezwaar tegen het gebruik van {uw|je} gegevens",
    en: "Object to the use of your data",
    other: { nl: "Maak bezwaar tegen het gebruik van de gegevens", en: "Object to the use of the data" },
  },
  summary: {
    nl: "<link>. Vertel waarom het in {uw|je} situatie niet goed is. {We} stoppen dan, tenzij {we} een reden hebben die zwaarder weegt.",
    en: "<link>. Tell us why it is wrong in your situation. We then stop, unless we have a reason that weighs more.",
    other: {
      nl: "<link>. Vertel waarom het in de situatie van {person} niet goed is. {We} stoppen dan, tenzij {we} een reden hebben die zwaarder weegt.",
      en: "<link>. Tell us why it is wrong in the situation of {person}. We then stop, unless we have a reason that weighs more.",
    },
  },
  notDecision: {
    nl: "Dit is iets anders dan bezwaar tegen ons besluit over {uw|je} aanvraag.",
    en: "This differs from an objection against our decision on your application.",
    other: {
      nl: "Dit is iets anders dan bezwaar tegen ons besluit over de aanvraag.",
      en: "This differs from an objection against our decision on the application.",
    },
  },
} as const satisfies Record<string, Wording>;

export const withdrawWords = {
  short: {
    nl: "Trek {uw|je} toestemming in wanneer {u wilt|je wilt}: <ways>.",
    en: "Withdraw your consent whenever you like: <ways>.",
    other: {
      nl: "Toestemming intrekken kan altijd: <ways>.",
      en: "Consent can be withdrawn at any time: <ways>.",
    },
  },
  shortNoWay: {
    nl: "Trek {uw|je} toestemming in wanneer {u wilt|je wilt}.",
    en: "Withdraw your consent whenever you like.",
    other: { nl: "Toestemming intrekken kan altijd.", en: "Consent can be withdrawn at any time." },
  },
  before: {
    nl: "Wat {we} daarvóór hebben gedaan, mocht wel.",
    en: "What we did before that remains lawful.",
  },
  page: { nl: "op onze website", en: "on our website" },
} as const satisfies Record<string, Wording>;

export const complaintWords = {
  internal: { nl: "Vertel het ons: <ways>.", en: "Tell us: <ways>." },
  internalNoWay: { nl: "Vertel het ons.", en: "Tell us." },
  authority: {
    nl: "{U kunt|Je kunt} ook een klacht indienen bij <authority>.",
    en: "You can also complain to <authority>.",
  },
} as const satisfies Record<string, Wording>;
