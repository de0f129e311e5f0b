/** What a designer looks at in every story. */
export const checklist = [
  {
    id: "purpose",
    nl: "Een inwoner ziet waarom dit gevraagd wordt.",
    en: "A resident sees why this is asked.",
  },
  {
    id: "words",
    nl: "De woorden zijn gewoon, kort en kloppen.",
    en: "The words are plain, short and right.",
  },
  {
    id: "hierarchy",
    nl: "Wat het belangrijkst is, valt het eerst op.",
    en: "What matters most stands out first.",
  },
  {
    id: "spacing",
    nl: "Witruimte en uitlijning laten zien wat bij elkaar hoort.",
    en: "Spacing and alignment show what belongs together.",
  },
  {
    id: "theme",
    nl: "Het klopt in elk thema, licht en donker.",
    en: "It is right in every theme, light and dark.",
  },
  { id: "narrow", nl: "Op 320 pixels schuift niets opzij.", en: "At 320 pixels nothing scrolls sideways." },
  {
    id: "zoom",
    nl: "Met tekst op 400% is alles er nog.",
    en: "With text at 400% everything is still there.",
  },
  {
    id: "keyboard",
    nl: "Met het toetsenbord kan alles, en je ziet waar je bent.",
    en: "The keyboard reaches all of it, and you see where you are.",
  },
  { id: "heard", nl: "Voorgelezen is het te volgen.", en: "Read aloud it can be followed." },
  {
    id: "colours",
    nl: "In opgelegde kleuren blijft elke vorm zichtbaar.",
    en: "In forced colours every shape stays visible.",
  },
] as const;

export const answers = ["pass", "fail", "not-looked", "cannot-tell"] as const;
type Answer = (typeof answers)[number];

export const verdicts = ["approved", "approved-with-remarks", "rejected"] as const;
type VerdictWord = (typeof verdicts)[number];

/** What a designer filled in for one story. */
export interface FilledIn {
  readonly by: string;
  readonly verdict: VerdictWord | "";
  readonly answers: Readonly<Partial<Record<string, Answer>>>;
  readonly remarks: string;
}

export const nothingYet: FilledIn = { by: "", verdict: "", answers: {}, remarks: "" };

export interface ReviewFacts {
  readonly story: string;
  readonly title: string;
  readonly name: string;
  readonly version: string;
  readonly circumstances: string;
  /** ISO 8601, the day. */
  readonly date: string;
  readonly language: "nl" | "en";
}

const words = {
  en: {
    review: "Review",
    seen: "Looked at as",
    verdict: "Verdict",
    remarks: "Remarks",
    none: "None.",
    answers: { pass: "yes", fail: "no", "not-looked": "not looked at", "cannot-tell": "cannot tell" },
    verdicts: {
      approved: "approved",
      "approved-with-remarks": "approved, with remarks",
      rejected: "rejected",
      "": "no verdict yet",
    },
  },
  nl: {
    review: "Beoordeling",
    seen: "Bekeken als",
    verdict: "Oordeel",
    remarks: "Opmerkingen",
    none: "Geen.",
    answers: { pass: "ja", fail: "nee", "not-looked": "niet bekeken", "cannot-tell": "niet te zeggen" },
    verdicts: {
      approved: "goedgekeurd",
      "approved-with-remarks": "goedgekeurd, met opmerkingen",
      rejected: "afgekeurd",
      "": "nog geen oordeel",
    },
  },
} as const;

export function reviewWords(language: "nl" | "en"): (typeof words)["nl" | "en"] {
  return words[language];
}

/** A value on one line of the facts on top: what somebody types can end neither the line nor the facts. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/**
 * The review as Markdown. Its facts stand on top, so that Storybook can read it back from `stories/reviews/` and say
 * whether the component changed since.
 */
export function reviewMarkdown(facts: ReviewFacts, filled: FilledIn): string {
  const say = words[facts.language];
  return [
    "---",
    `story: ${facts.story}`,
    `version: ${facts.version}`,
    `verdict: ${filled.verdict}`,
    `date: ${facts.date}`,
    `by: ${oneLine(filled.by)}`,
    "---",
    "",
    `# ${say.review}: ${facts.title}, ${facts.name}`,
    "",
    `${say.seen}: ${facts.circumstances}.`,
    "",
    `${say.verdict}: **${say.verdicts[filled.verdict]}**`,
    "",
    ...checklist.map((item) => {
      const answer = filled.answers[item.id] ?? "not-looked";
      return `- [${answer === "pass" ? "x" : " "}] ${item[facts.language]} (${say.answers[answer]})`;
    }),
    "",
    `## ${say.remarks}`,
    "",
    filled.remarks.trim() === "" ? say.none : filled.remarks.trim(),
    "",
  ].join("\n");
}
