import type { LayerNames } from "./layer-names.js";

/** What the editor's pages say, in Dutch. */
export const nl = {
  texts: "Teksten",
  textsIntro:
    "Alle teksten die inwoners lezen, per formulier. Kies een onderwerp om de tekst te veranderen. Wat nog ontbreekt, staat erbij.",
  shared: "Gedeelde teksten",
  topic: "Onderwerp",
  inForms: (count: number) => (count === 1 ? "1 formulier" : `${count} formulieren`),
  atQuestions: (count: number) => (count === 1 ? "1 vraag" : `${count} vragen`),
  complete: "Compleet",
  absent: "Ontbreekt",
  missingLayers: (names: string) => `Ontbreekt: ${names}`,
  layer: { short: "Kort", summary: "Samenvatting", legal: "Juridisch" },
  start: (language: string) => `Begin in het ${language}`,
  edit: (label: string, language: string) => `Bewerk “${label}” in het ${language}`,
  unwrittenTitle: "Nog zonder eigen tekst",
  unwrittenIntro:
    "Bij deze vragen leest een inwoner nu een zin die we uit het register maken. Met een eigen tekst wordt het duidelijker.",
  write: (label: string) => `Schrijf een tekst bij “${label}”`,

  editing: (title: string) => `Teksten bij “${title}”`,
  backToTexts: "Alle teksten",
  inLanguage: "Taal van de tekst",
  writing: "Schrijven",
  topics: "Onderwerpen in dit bestand",
  editorLabel: (name: string) => `Tekst van ${name}`,
  editorHelp: ({ short, summary, legal }: LayerNames) =>
    `Een # begint een onderwerp, ## een laag: ${short}, ${summary} of ${legal}. Tussen {{ en }} staat een feit uit het register. Met Tab gaat u naar de knop Opslaan. Met F8 gaat u naar de volgende opmerking.`,
  save: "Opslaan",
  savedClean: "Opgeslagen. Er zijn geen opmerkingen bij deze tekst.",
  savedErrors: (count: number) =>
    count === 1
      ? "Opgeslagen. Er is nog 1 fout in deze tekst. Zolang die er staat, kan het formulier niet naar buiten."
      : `Opgeslagen. Er zijn nog ${count} fouten in deze tekst. Zolang die er staan, kan het formulier niet naar buiten.`,
  savedRemarks: (count: number) =>
    count === 1 ? "Opgeslagen. Er is nog 1 opmerking." : `Opgeslagen. Er zijn nog ${count} opmerkingen.`,
  unchanged: "Alles is opgeslagen.",
  unsaved: "Nog niet opgeslagen.",
  saving: "We slaan op …",
  youChange: "U verandert:",
  changeOf: (label: string, where: string) => `“${label}”, te lezen in ${where}`,
  changeNowhere: (label: string) => `“${label}”, nog nergens te lezen`,
  sharedWarning:
    "Een van deze teksten staat op meer plaatsen. Klopt hij daar ook? Kijk het na voordat u opslaat.",
  failed: "Niet opgeslagen.",
  failedHelp: "Uw tekst staat nog in dit scherm, en niets is verloren. Los het op en sla opnieuw op.",
  copyMine: "Kopieer mijn tekst",
  copied: "Gekopieerd.",
  noServer:
    "We krijgen geen antwoord van Waarom op deze computer. Misschien is het gestopt. Uw tekst staat nog in dit scherm. Start Waarom opnieuw en sla dan op.",
  restarted: "Waarom is intussen opnieuw gestart. Uw tekst staat er nog: sla hem nog een keer op.",
  kept: "U had hier iets geschreven dat niet is opgeslagen. Wilt u daarmee verder?",
  keptUse: "Ja, zet mijn tekst terug",
  keptDrop: "Nee, gooi hem weg",
  adopted: "Het bestand is buiten dit scherm veranderd. U ziet nu de nieuwe tekst.",

  changedTitle: "Iemand anders heeft deze tekst intussen veranderd",
  changedIntro:
    "We hebben nog niets opgeslagen, en niets is verloren. Hieronder staan beide versies. Kies waarmee u verder gaat; daarna slaat u op.",
  removedIntro:
    "Het bestand is intussen weggehaald. We hebben nog niets opgeslagen, en uw tekst staat hieronder. Kies waarmee u verder gaat.",
  mine: "Uw versie",
  theirs: "De versie op de schijf",
  takeMerged: "Ga verder met beide samen",
  takeMine: "Ga verder met mijn versie",
  takeTheirs: "Ga verder met de andere versie",
  mergedFits: "De veranderingen staan op verschillende plaatsen. Ze kunnen samen.",
  mergedClashes: (count: number) =>
    count === 1
      ? "Op 1 plaats hebt u allebei iets anders geschreven. In de samengevoegde tekst staan daar beide zinnen onder elkaar. Haal weg wat u niet wilt."
      : `Op ${count} plaatsen hebt u allebei iets anders geschreven. In de samengevoegde tekst staan daar beide versies onder elkaar. Haal weg wat u niet wilt.`,
  clashAt: (line: number) => `regel ${line}`,
  nowSave: "Kijk de tekst na en sla hem dan op.",
  changedLine: "Veranderd:",

  sameLines: (count: number) => (count === 1 ? "… 1 gelijke regel …" : `… ${count} gelijke regels …`),

  findingsTitle: "Opmerkingen bij deze tekst",
  noFindings: "Geen opmerkingen. Deze tekst is in orde.",
  goTo: (line: number) => `Ga naar regel ${line}`,
  line: (line: number) => `regel ${line}`,
  instead: (word: string) => `Vervang door “${word}”`,

  view: "Rechts ziet u",
  viewResident: "Wat een inwoner ziet",
  viewOther: "De andere taal",
  viewFacts: "Feiten uit het register",
  residentIntro: (question: string, form: string) => `Bij “${question}” in “${form}”:`,
  noticeIntro: (form: string) => `In “${form}”, boven de vragen:`,
  nowhere:
    "Deze tekst is nog nergens te lezen. Misschien staat er een tekst dichter bij de vraag, of klopt de kop niet.",
  emptyTopic: "Onder deze kop staat nog geen tekst.",
  alsoAt: (questions: string, forms: string) => `Deze tekst is te lezen bij ${questions} in ${forms}.`,
  onlyForm: (forms: string) => `Deze tekst is te lezen in ${forms}.`,
  openForm: "Bekijk het formulier",
  noTopic: "Er is nog geen onderwerp. Begin met een regel als “# kenteken”, en daaronder “## Kort”.",

  readingTitle: "Zo leest het",
  readingIntro:
    "Een aanwijzing, geen oordeel over een taalniveau. Alleen inwoners kunnen zeggen of het duidelijk is.",
  wordCount: (count: number, limit: number | undefined) =>
    limit === undefined ? `${count} woorden` : `${count} van ten hoogste ${limit} woorden`,
  tooManyWords: "te lang voor bij een vraag",
  sentenceCount: (count: number) => (count === 1 ? "1 zin" : `${count} zinnen`),
  wordsPerSentence: (mean: string) => `${mean} woorden per zin`,
  syllablesPerWord: (mean: string) => `${mean} lettergrepen per woord`,
  longWords: (count: number) => (count === 1 ? "1 lang woord" : `${count} lange woorden`),
  scores: "Formules (vanaf 100 woorden)",
  scoreNames: { douma: "Douma", brouwer: "Brouwer", flesch: "Flesch", lix: "LIX" },
  higherIsEasier: "hoger leest makkelijker",
  lowerIsEasier: "lager leest makkelijker",
  longestSentence: (count: number) => `langste zin, ${count} woorden`,
  longSentence: (count: number) => `lange zin, ${count} woorden`,

  factsIntro: "Zet een feit in uw tekst. Verandert het register, dan verandert de zin vanzelf mee.",
  insert: (name: string) => `Voeg in: ${name}`,
  insertShort: "Voeg in",
  factSays: "Hier staat dan:",
  factAbsent: "Het register heeft dit hier niet. Een inwoner zou alleen de haken zien.",
  noFacts: "Zodra dit onderwerp ergens te lezen is, staan hier de feiten die u kunt invoegen.",

  besideIntro: (language: string) => `Ditzelfde onderwerp in het ${language}:`,
  besideNone: (language: string) => `In het ${language} is er nog geen tekst over dit onderwerp.`,
  besideEdit: (language: string) => `Bewerk de tekst in het ${language}`,
  besideOne: "Dit project heeft één taal.",

  lifeTitle: "Stand van deze tekst",
  lifeStatus: "Hoever is de tekst?",
  lifeNone: "niet gezegd",
  lifeOwner: "Wie houdt de tekst bij?",
  lifeApprovedBy: "Wie heeft hem goedgekeurd?",
  lifeReviewBy: "Opnieuw nakijken vóór",
  lifeHelp: "Wat u hier kiest, komt boven in het bestand. Daarna slaat u op.",

  review: "Na te kijken",
  reviewIntro: "Teksten en onderdelen van het register waar iemand naar moet kijken, het dringendste eerst.",
  reviewNone: "Er is niets na te kijken. Alle teksten en alle activiteiten zijn bij.",
  reasons: {
    overdue: "De datum is voorbij",
    "register-changed": "Het register is veranderd na de tekst",
    "translation-stale": "De vertaling hoort bij een oudere tekst",
    "translation-missing": "De vertaling ontbreekt",
    draft: "Nog een concept",
    soon: "Binnenkort nakijken",
  },
  before: (date: string) => `vóór ${date}`,
  owner: (name: string) => `bijgehouden door ${name}`,
  reviewAgain: "Hoe handelt u dit af?",
  reviewHow: [
    "Open de tekst en lees hem na. Rechts ziet u wat een inwoner leest.",
    "Klopt hij? Zet bij “Stand van deze tekst” een nieuwe datum. Of kies bij de opmerking “De tekst klopt nog”.",
    "Sla op. De regel verdwijnt hier dan.",
  ],

  test: "Begripstest",
  testTitle: (form: string) => `Begripstest: ${form}`,
  testIntro:
    "Laat vijf mensen het formulier lezen en stel ze deze vragen. U test de tekst, niet de mensen. Het duurt een kwartier per persoon.",
  print: "Print dit blad",
  testHowTitle: "Zo doet u het",
  testHow: [
    "Zoek vijf inwoners die de tekst niet kennen. Vraag ook iemand die moeite heeft met lezen.",
    "Zeg: “Ik test de tekst, niet u.” Schrijf geen namen op.",
    "Laat het formulier zien. Geef één vraag tegelijk, en laat de ander het antwoord opzoeken.",
    "Leg niets uit. Kruis aan: goed (✓), half (½) of niet gevonden (–).",
  ],
  testAsk: {
    notice: (about: string) => `“${about}” Wat staat daar? Vertel het in uw eigen woorden.`,
    question: (about: string) => `Waarom vragen we: “${about}”?`,
  },
  testRight: "Goed is een antwoord dat dit zegt:",
  person: (number: number) => `Persoon ${number}`,
  testLast: "Tot slot aan iedereen: was er een woord dat u niet kende? Was er iets dat u verbaasde?",
  notes: "Wat viel op",
  testResultTitle: "Wat doet u met de uitkomst?",
  testResult: (wrong: number) =>
    `Had bij een vraag ${wrong} of meer mensen het niet goed? Schrijf die tekst opnieuw en test hem met vijf anderen. Zet de woorden erin die mensen zelf gebruikten.`,
  testFill: "Ingevuld door en op",
};
