import type { Term } from "../vocabulary/term.js";

/** What the parsers, the readers and the linker can find: the ids of their diagnostics, with what each means. */
export const readingRules = {
  "source/syntax": {
    label: {
      nl: "Het bestand is niet goed geschreven JSON of YAML. Wat wel te lezen is, telt mee.",
      en: "The file is not well-written JSON or YAML. What can be read counts.",
    },
  },
  "source/too-large": {
    label: {
      nl: "Het bestand is te groot: JSON tot 5 MB, YAML en teksten tot 2 MB. We lezen het niet.",
      en: "The file is too large: JSON up to 5 MB, YAML and texts up to 2 MB. It is not read.",
    },
  },
  "source/too-deep": {
    label: {
      nl: "Er staan meer dan 100 lagen in elkaar. We lezen het bestand niet.",
      en: "More than 100 levels are nested. The file is not read.",
    },
  },
  "source/duplicate-key": {
    label: {
      nl: "Een naam staat twee keer in dezelfde groep. Alleen de eerste telt.",
      en: "A name stands twice in the same group. Only the first counts.",
    },
  },
  "source/unsafe-key": {
    label: {
      nl: "De naam __proto__ kan programma's ontregelen. We slaan die regel over.",
      en: "The name __proto__ can upset programs. The entry is skipped.",
    },
  },
  "source/wrong-kind": {
    label: {
      nl: "Er staat iets anders dan er hoort, zoals tekst in plaats van een lijst.",
      en: "Something else stands there than belongs there, such as text instead of a list.",
    },
  },
  "source/unknown-key": {
    label: {
      nl: "Deze naam kennen we hier niet. Niemand ziet wat erbij staat.",
      en: "This name is not known here. Nobody sees what stands at it.",
    },
  },
  "source/not-in-list": {
    label: { nl: "Het woord staat niet in de vaste lijst.", en: "The word is not in the fixed list." },
  },
  "source/bad-format": {
    label: {
      nl: "De tekst ziet er niet uit zoals het hoort, zoals een datum of een termijn.",
      en: "The text does not look as it should, such as a date or a period.",
    },
  },
  "source/text-before-topic": {
    label: {
      nl: "In een privacyverklaring staat tekst boven de eerste kop.",
      en: "In a notice, text stands above the first heading.",
    },
  },
  "source/text-before-layer": {
    label: {
      nl: "In een privacyverklaring staat tekst onder een onderwerp, maar niet onder een laag.",
      en: "In a notice, text stands under a topic but under no layer.",
    },
  },
  "source/layer-before-topic": {
    label: {
      nl: "In een privacyverklaring staat een laag zonder onderwerp erboven.",
      en: "In a notice, a layer stands without a topic above it.",
    },
  },
  "source/unknown-layer": {
    label: {
      nl: "Een kop met ## is geen Kort, Samenvatting of Juridisch. De tekst telt bij wat erboven staat.",
      en: "A heading with ## is not Short, Summary or Legal. The text counts with what stands above.",
    },
  },
  "source/foreign-layer": {
    label: {
      nl: "De naam van een laag staat in een andere taal dan het bestand. We lezen hem wel.",
      en: "The name of a layer is in another language than the file. It is read all the same.",
    },
  },
  "source/duplicate-topic": {
    label: {
      nl: "Een onderwerp staat twee keer in het bestand. Alleen het eerste telt.",
      en: "A topic stands in the file twice. Only the first counts.",
    },
  },
  "source/duplicate-layer": {
    label: {
      nl: "Een laag staat twee keer bij een onderwerp. Alleen de eerste telt.",
      en: "A layer stands at a topic twice. Only the first counts.",
    },
  },
  "source/empty-topic": {
    label: { nl: "Een kop heeft geen naam.", en: "A heading has no name." },
  },
  "link/unknown-reference": {
    label: {
      nl: "Een id verwijst naar iets dat er niet is, zoals een ontvanger, een bron of een wet.",
      en: "An id refers to something that is not there, such as a recipient, a source or a law.",
    },
  },
  "link/duplicate-entry": {
    label: {
      nl: "Twee bestanden van het register bevatten hetzelfde. Alleen het eerste telt.",
      en: "Two files of the register hold the same. Only the first counts.",
    },
  },
  "link/formerly-taken": {
    label: {
      nl: "Een eerder id is al in gebruik voor iets anders.",
      en: "An earlier id is in use for something else.",
    },
  },
  "link/file-name": {
    label: {
      nl: "De naam van een bestand klopt niet, of het formulier waar het bij hoort is er niet.",
      en: "The name of a file is not right, or the form that it belongs to is not there.",
    },
  },
  "link/language": {
    label: {
      nl: "Een tekst is in een taal die niet in waarom.json staat.",
      en: "A text is in a language that is not in waarom.json.",
    },
  },
} as const satisfies Readonly<Record<string, Term>>;

export type ReadingRule = keyof typeof readingRules;

/** Where a finding of a parser, a reader or the linker is explained, relative to the documentation's root. */
export function readingHelp(rule: ReadingRule): string {
  return `reference/findings.md#${rule.replace("/", "")}`;
}
