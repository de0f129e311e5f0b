import type { Wording } from "../words/wording.js";

/** What the ways to take part in a survey say around the facts of the register. */
export const channelWords = {
  telephoneTitle: { nl: "Telefoonscript: <survey>", en: "Telephone script: <survey>" },
  invitationTitle: { nl: "Uitnodiging per e-mail: <survey>", en: "Invitation by e-mail: <survey>" },
  posterTitle: { nl: "<survey>", en: "<survey>" },

  before: { nl: "Voor u belt", en: "Before you call" },
  beforeText: {
    nl: "Lees dit voor zoals het er staat. Wat tussen [ ] staat, vult u zelf in. Bel niet wie zich heeft afgemeld.",
    en: "Read this out as it stands. Fill in what is between [ ]. Do not call anybody who opted out.",
  },
  greet: { nl: "Begin", en: "Begin" },
  greeting: {
    nl: "Goedendag, u spreekt met [uw naam]. Ik bel namens <controller>.",
    en: "Good day, this is [your name]. I am calling on behalf of <controller>.",
  },
  whyCall: { nl: "Waarom u belt", en: "Why you call" },
  howWeGot: {
    nl: "{We} gebruiken daarvoor <what>. Dat vonden {we} <source>.",
    en: "For this we use <what>. We found it <source>.",
  },
  firstFor: {
    nl: "We vroegen dat eerst voor iets anders: <purpose>.",
    en: "We first asked it for something else: <purpose>.",
  },
  choice: { nl: "Vraag of het mag", en: "Ask whether it is all right" },
  mayI: {
    nl: "Vindt u het goed dat ik u <count> vragen stel? U mag elke vraag overslaan en op elk moment stoppen.",
    en: "Is it all right if I ask you <count> questions? You may skip any question and stop at any moment.",
  },
  mayISome: {
    nl: "Vindt u het goed dat ik u een paar vragen stel? U mag elke vraag overslaan en op elk moment stoppen.",
    en: "Is it all right if I ask you a few questions? You may skip any question and stop at any moment.",
  },
  no: {
    nl: "Nee? “Dat is goed. Zal ik ook noteren dat u hier geen vragen meer over wilt?” Zegt iemand ja, meld die persoon dan meteen af.",
    en: "No? “That is fine. Shall I also note that you want no more questions about this?” If yes, opt that person out at once.",
  },
  questions: { nl: "De vragen", en: "The questions" },
  answers: { nl: "Wat er met de antwoorden gebeurt", en: "What happens with the answers" },
  end: { nl: "Sluit af", en: "End" },
  results: { nl: "De uitkomsten komen te staan op <link>.", en: "The results will be published at <link>." },
  thanks: { nl: "Dank u wel voor uw tijd.", en: "Thank you for your time." },
  asked: { nl: "Vraagt iemand door?", en: "If somebody asks more" },
  more: {
    nl: "Alles over uw gegevens bij dit onderzoek staat op <link>. Ik kan het u ook toesturen.",
    en: "Everything about your data in this survey is at <link>. I can also send it to you.",
  },
  rights: {
    nl: "Wie de gegevens wil zien, verbeteren of laten wissen: <ways>.",
    en: "To see, correct or erase the data: <ways>.",
  },
  objection: {
    nl: "Afmelden voor volgende vragen kan zo: <ways>. U kunt het ook zelf noteren.",
    en: "Opting out of further questions goes like this: <ways>. You can also note it yourself.",
  },

  subject: { nl: "Onderwerp: <survey>", en: "Subject: <survey>" },
  dear: { nl: "Beste [naam],", en: "Dear [name]," },
  personal: { nl: "Doe mee: [persoonlijke link]", en: "Take part: [personal link]" },
  voluntary: { nl: "Meedoen hoeft niet.", en: "You do not have to take part." },
  otherWays: { nl: "Liever op een andere manier?", en: "Rather in another way?" },
  openLink: { nl: "Zonder naam, via <link>", en: "Without your name, at <link>" },
  byPhone: { nl: "Bel <link>", en: "Call <link>" },
  paper: { nl: "Op papier", en: "On paper" },
  desk: { nl: "Aan de balie", en: "At the desk" },
  optOutHeading: { nl: "Geen vragen meer?", en: "No more questions?" },
  optOut: {
    nl: "{Meld u|Meld je} af: <ways>. {U hoeft|Je hoeft} niet te zeggen waarom.",
    en: "Opt out: <ways>. You need not say why.",
  },
  whyYou: { nl: "Waarom {krijgt u|krijg je} deze mail?", en: "Why do you get this e-mail?" },
  data: { nl: "Wat gebeurt er met {uw|je} antwoorden?", en: "What happens with your answers?" },
  everything: { nl: "Alles over {uw|je} gegevens: <link>", en: "Everything about your data: <link>" },
  regards: { nl: "Met vriendelijke groet,", en: "Kind regards," },

  scan: { nl: "Scan de code, of ga naar <link>", en: "Scan the code, or go to <link>" },
  scanned: { nl: "QR-code die leidt naar <address>", en: "QR code that leads to <address>" },
  noName: { nl: "{U hoeft|Je hoeft} geen naam in te vullen.", en: "You need not give your name." },
  orElse: { nl: "Geen telefoon bij de hand?", en: "No phone at hand?" },
} as const satisfies Record<string, Wording>;
