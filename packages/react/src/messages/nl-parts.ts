import type {
  BrokenWords,
  ConditionWords,
  ConfirmationWords,
  FileWords,
  HelpWords,
  KnownWords,
  LookupWords,
  SaveWords,
} from "./parts.js";
import { listInWords } from "./quantities.js";

const or = (answers: readonly string[]) =>
  listInWords(
    answers.map((answer) => `"${answer}"`),
    "of",
  );

export const conditions: ConditionWords = {
  onlyIf: (clauses, join) => `Alleen als ${clauses.join(join === "and" ? " en als " : " of als ")}.`,
  clauses: (clauses, join) => clauses.join(join === "and" ? " en " : " of "),
  chosen: (label, answers) => `u bij "${label}" kiest voor ${or(answers)}`,
  notChosen: (label, answers) => `u bij "${label}" iets anders kiest dan ${or(answers)}`,
  ticked: (label) => `u een vinkje zet bij "${label}"`,
  notTicked: (label) => `u geen vinkje zet bij "${label}"`,
  answered: (label) => `u "${label}" invult`,
  notAnswered: (label) => `u "${label}" leeg laat`,
  atLeast: (label, limit) => `u bij "${label}" ${limit} of meer invult`,
  atMost: (label, limit) => `u bij "${label}" ${limit} of minder invult`,
  moreThan: (label, limit) => `u bij "${label}" meer dan ${limit} invult`,
  lessThan: (label, limit) => `u bij "${label}" minder dan ${limit} invult`,
  otherwise: "Alleen als dit bij uw andere antwoorden past.",
};

export const file: FileWords = {
  types: (list) => `Soort bestand: ${list}.`,
  maxSize: (size) => `Hoogstens ${size}.`,
  maxCount: (count) => `Hoogstens ${count} bestanden.`,
  remove: (name) => `${name} verwijderen`,
  added: (name) => `${name} is toegevoegd.`,
  removed: (name) => `${name} is verwijderd.`,
  photos: "Uit foto's halen we weg waar en wanneer ze zijn gemaakt.",
  unreadable: (name) =>
    `${name} is niet toegevoegd: uit dit soort foto kunnen we de plaats en tijd niet weghalen. Kies een JPEG- of PNG-bestand.`,
  wrongType: (name, list) =>
    `${name} is niet toegevoegd: dit soort bestand kunnen we niet lezen. Kies een bestand van deze soort: ${list}.`,
  tooLarge: (name, size) =>
    `${name} is niet toegevoegd: het is te groot. Kies een bestand van hoogstens ${size}.`,
  tooMany: (name, count) =>
    `${name} is niet toegevoegd: u kunt hoogstens ${count} bestanden meesturen. Verwijder er eerst een.`,
  chooseAgain: (name) => `U koos eerder ${name}. Kies dat bestand opnieuw: we bewaren geen bestanden.`,
};

export const known: KnownWords = {
  prefilled: (source) => `Dit komt uit: ${source}.`,
  notRight: "Klopt dit niet?",
  changeHere: (source) =>
    `Verander het dan hier. Dat geldt alleen voor dit formulier: in ${source} blijft het oude gegeven staan, tot u het daar laat verbeteren.`,
  changeElsewhere: (source) =>
    `U kunt dit hier niet veranderen, want het staat zo in ${source}. Neem contact met ons op: dan vertellen we hoe u het laat verbeteren.`,
};

export const help: HelpWords = {
  title: "Hulp nodig?",
  phone: "Bel",
  email: "Mail",
  url: "Kijk op",
  desk: "Kom langs:",
};

export const save: SaveWords = {
  title: "Later verdergaan?",
  intro:
    "U kunt uw antwoorden op dit apparaat bewaren. Doe dat niet op een computer die anderen ook gebruiken.",
  save: "Bewaar op dit apparaat",
  saved: (time) => `Bewaard op ${time}.`,
  noFiles: "Bestanden bewaren we niet: die kiest u later opnieuw.",
  found: (time) => `Op dit apparaat staan antwoorden die u bewaarde op ${time}.`,
  restore: "Ga verder met deze antwoorden",
  forget: "Verwijder van dit apparaat",
  forgotten: "De bewaarde antwoorden zijn verwijderd.",
  restored: "Uw bewaarde antwoorden staan in het formulier.",
  failed: "Bewaren lukt niet op dit apparaat. Uw antwoorden staan er nog zolang deze pagina open is.",
};

export const confirmation: ConfirmationWords = {
  title: "Verstuurd",
  text: "We hebben uw formulier ontvangen.",
  reference: "Uw kenmerk",
  results: "Wat komt eruit?",
  resultsLink: "Bekijk straks de uitkomsten",
  print: "Print deze pagina",
  receipt: "Dit hebben we met u afgesproken",
};

export const broken: BrokenWords = {
  title: "Er gaat iets mis op deze pagina",
  text: "Dat ligt aan ons, niet aan u. Uw antwoorden zijn er nog.",
  carryOn: "Ga verder met uw antwoorden",
  answers: "Dit had u ingevuld. Maak er een foto van of schrijf het over, en neem contact met ons op.",
};

export const lookup: LookupWords = {
  busy: "We zoeken het adres…",
  found: (address) => `Gevonden en ingevuld: ${address}.`,
  notFound: "We vinden dit adres niet. Vul straat en plaats zelf in.",
};
