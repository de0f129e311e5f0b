import type { DeskWords } from "./words.js";

/** What the editor's pages say, in English. */
export const en: DeskWords = {
  texts: "Texts",
  textsIntro:
    "All texts that residents read, per form. Choose a topic to change its text. What is still missing is said beside it.",
  shared: "Shared texts",
  topic: "Topic",
  inForms: (count) => (count === 1 ? "1 form" : `${count} forms`),
  atQuestions: (count) => (count === 1 ? "1 question" : `${count} questions`),
  complete: "Complete",
  absent: "Missing",
  missingLayers: (names) => `Missing: ${names}`,
  layer: { short: "Short", summary: "Summary", legal: "Legal" },
  start: (language) => `Start in ${language}`,
  edit: (label, language) => `Edit “${label}” in ${language}`,
  unwrittenTitle: "Without a text of its own",
  unwrittenIntro:
    "At these questions a resident now reads a sentence that we make of the register. A text of your own says it better.",
  write: (label) => `Write a text for “${label}”`,

  editing: (title) => `Texts of “${title}”`,
  backToTexts: "All texts",
  inLanguage: "Language of the text",
  writing: "Writing",
  topics: "Topics in this file",
  editorLabel: (name) => `Text of ${name}`,
  editorHelp: ({ short, summary, legal }) =>
    `A # begins a topic, ## a layer: ${short}, ${summary} or ${legal}. Between {{ and }} stands a fact of the register. Tab takes you to the button Save. F8 takes you to the next remark.`,
  save: "Save",
  savedClean: "Saved. There are no remarks on this text.",
  savedErrors: (count) =>
    count === 1
      ? "Saved. There is still 1 error in this text. As long as it is there, the form cannot go out."
      : `Saved. There are still ${count} errors in this text. As long as they are there, the form cannot go out.`,
  savedRemarks: (count) =>
    count === 1 ? "Saved. There is still 1 remark." : `Saved. There are still ${count} remarks.`,
  unchanged: "Everything is saved.",
  unsaved: "Not saved yet.",
  saving: "Saving …",
  youChange: "You change:",
  changeOf: (label, where) => `“${label}”, read in ${where}`,
  changeNowhere: (label) => `“${label}”, not read anywhere yet`,
  sharedWarning:
    "One of these texts stands in more than one place. Is it right there too? Check before you save.",
  failed: "Not saved.",
  failedHelp: "Your text is still on this screen, and nothing is lost. Mend it and save again.",
  copyMine: "Copy my text",
  copied: "Copied.",
  noServer:
    "Waarom on this computer does not answer. Perhaps it has stopped. Your text is still on this screen. Start Waarom again, then save.",
  restarted: "Waarom was started again meanwhile. Your text is still here: save it once more.",
  kept: "You had written something here that was not saved. Do you want to go on with it?",
  keptUse: "Yes, put my text back",
  keptDrop: "No, throw it away",
  adopted: "The file was changed outside this screen. You now see the new text.",

  changedTitle: "Somebody else changed this text meanwhile",
  changedIntro:
    "Nothing was saved yet, and nothing is lost. Both versions stand below. Choose which one to go on with; then save.",
  removedIntro:
    "The file was taken away meanwhile. Nothing was saved yet, and your text stands below. Choose what to go on with.",
  mine: "Your version",
  theirs: "The version on disk",
  takeMerged: "Go on with both together",
  takeMine: "Go on with my version",
  takeTheirs: "Go on with the other version",
  mergedFits: "The changes stand in different places. They go together.",
  mergedClashes: (count) =>
    count === 1
      ? "In 1 place you both wrote something else. The joined text has both sentences there, one below the other. Take away what you do not want."
      : `In ${count} places you both wrote something else. The joined text has both versions there, one below the other. Take away what you do not want.`,
  clashAt: (line) => `line ${line}`,
  nowSave: "Check the text, then save it.",
  changedLine: "Changed:",

  sameLines: (count) => (count === 1 ? "… 1 equal line …" : `… ${count} equal lines …`),

  findingsTitle: "Remarks on this text",
  noFindings: "No remarks. This text is in order.",
  goTo: (line) => `Go to line ${line}`,
  line: (line) => `line ${line}`,
  instead: (word) => `Replace by “${word}”`,

  view: "On the right you see",
  viewResident: "What a resident sees",
  viewOther: "The other language",
  viewFacts: "Facts of the register",
  residentIntro: (question, form) => `At “${question}” in “${form}”:`,
  noticeIntro: (form) => `In “${form}”, above the questions:`,
  nowhere:
    "This text is not read anywhere yet. Perhaps another text is nearer to the question, or the heading is not right.",
  emptyTopic: "There is no text under this heading yet.",
  alsoAt: (questions, forms) => `This text is read at ${questions} in ${forms}.`,
  onlyForm: (forms) => `This text is read in ${forms}.`,
  openForm: "See the form",
  noTopic: "There is no topic yet. Begin with a line like “# kenteken”, and below it “## Short”.",

  readingTitle: "How it reads",
  readingIntro: "An indication, no verdict on a language level. Only residents can say whether it is clear.",
  wordCount: (count, limit) =>
    limit === undefined ? `${count} words` : `${count} of at most ${limit} words`,
  tooManyWords: "too long for beside a question",
  sentenceCount: (count) => (count === 1 ? "1 sentence" : `${count} sentences`),
  wordsPerSentence: (mean) => `${mean} words per sentence`,
  syllablesPerWord: (mean) => `${mean} syllables per word`,
  longWords: (count) => (count === 1 ? "1 long word" : `${count} long words`),
  scores: "Formulas (from 100 words on)",
  scoreNames: { douma: "Douma", brouwer: "Brouwer", flesch: "Flesch", lix: "LIX" },
  higherIsEasier: "higher is easier",
  lowerIsEasier: "lower is easier",
  longestSentence: (count) => `longest sentence, ${count} words`,
  longSentence: (count) => `long sentence, ${count} words`,

  factsIntro: "Put a fact in your text. When the register changes, the sentence changes by itself.",
  insert: (name) => `Insert: ${name}`,
  insertShort: "Insert",
  factSays: "It will say:",
  factAbsent: "The register does not have this here. A resident would see the braces only.",
  noFacts: "As soon as this topic is read somewhere, the facts that you can insert stand here.",

  besideIntro: (language) => `The same topic in ${language}:`,
  besideNone: (language) => `There is no text on this topic in ${language} yet.`,
  besideEdit: (language) => `Edit the text in ${language}`,
  besideOne: "This project has one language.",

  lifeTitle: "State of this text",
  lifeStatus: "How far is the text?",
  lifeNone: "not said",
  lifeOwner: "Who keeps the text?",
  lifeApprovedBy: "Who approved it?",
  lifeReviewBy: "Check again before",
  lifeHelp: "What you choose here goes to the top of the file. Then you save.",

  review: "To review",
  reviewIntro: "Texts and parts of the register that somebody must look at, the most pressing first.",
  reviewNone: "There is nothing to review. All texts and all activities are up to date.",
  reasons: {
    overdue: "The date has passed",
    "register-changed": "The register changed after the text",
    "translation-stale": "The translation belongs to an older text",
    "translation-missing": "The translation is missing",
    draft: "Still a draft",
    soon: "To be checked soon",
  },
  before: (date) => `before ${date}`,
  owner: (name) => `kept by ${name}`,
  reviewAgain: "How do you deal with this?",
  reviewHow: [
    "Open the text and read it. On the right you see what a resident reads.",
    "Is it right? Set a new date under “State of this text”. Or choose “The text is still right” at the remark.",
    "Save. The line then disappears here.",
  ],

  test: "Comprehension test",
  testTitle: (form) => `Comprehension test: ${form}`,
  testIntro:
    "Let five people read the form and ask them these questions. You test the text, not the people. It takes a quarter of an hour per person.",
  print: "Print this sheet",
  testHowTitle: "How to do it",
  testHow: [
    "Find five residents who do not know the text. Ask somebody who finds reading hard as well.",
    "Say: “I test the text, not you.” Write down no names.",
    "Show the form. Give one question at a time, and let the other look up the answer.",
    "Explain nothing. Tick: right (✓), half (½) or not found (–).",
  ],
  testAsk: {
    notice: (about) => `“${about}” What does it say there? Tell it in your own words.`,
    question: (about) => `Why do we ask: “${about}”?`,
  },
  testRight: "An answer is right if it says this:",
  person: (number) => `Person ${number}`,
  testLast: "At the end, to everybody: was there a word that you did not know? Did something surprise you?",
  notes: "What stood out",
  testResultTitle: "What do you do with the outcome?",
  testResult: (wrong) =>
    `Did ${wrong} or more people not get a question right? Write that text again and test it with five others. Use the words that people used themselves.`,
  testFill: "Filled in by and on",
};
