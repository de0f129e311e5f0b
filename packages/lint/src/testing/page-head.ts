import { builtIn, type BuiltInLanguage, type BuiltInText } from "@waarom/model";
import type { Rule } from "../engine/rule.js";
import { readerNames, severityWords } from "../reporters/words.js";
import type { RulePage } from "./rule-page.js";

const off: BuiltInText = { nl: "uit", en: "off" };
const yes: BuiltInText = { nl: "ja", en: "yes" };
const no: BuiltInText = { nl: "nee", en: "no" };
const columns: readonly BuiltInText[] = [
  { nl: "Ernst", en: "Severity" },
  { nl: "Wie herstelt", en: "Who mends it" },
  { nl: "Artikel", en: "Article" },
  { nl: "Met `--fix`", en: "With `--fix`" },
  { nl: "Uitzondering mogelijk", en: "Exception possible" },
];

/** One row about a rule: what a reader wants to know before reading on. */
export function factsRow(rule: Rule, page: RulePage, language: BuiltInLanguage): readonly string[] {
  const fixes = page.examples.some(({ blocks }) => blocks.some(({ fixed }) => fixed !== undefined));
  return [
    builtIn(rule.severity === "off" ? off : severityWords[rule.severity], language),
    builtIn(readerNames[rule.decides], language),
    rule.reference === undefined ? "–" : builtIn(rule.reference, language),
    builtIn(fixes ? yes : no, language),
    builtIn(rule.canBeExcepted === false ? no : yes, language),
  ];
}

/** The names of those columns. */
export function factsColumns(language: BuiltInLanguage): readonly string[] {
  return columns.map((column) => builtIn(column, language));
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The way to the same page in the other language. */
function otherLanguage({ id }: Rule, language: BuiltInLanguage): string {
  const file = id.replace("/", "-");
  return language === "nl" ? `*[In English](${file}.en.md)*` : `*[In het Nederlands](${file}.nl.md)*`;
}

/** What stands above the first section of a rule's page: all of it follows from the rule. */
export function pageHead(rule: Rule, page: RulePage, language: BuiltInLanguage): readonly string[] {
  const names = factsColumns(language);
  return [
    `# ${rule.id}`,
    "",
    builtIn(rule.summary, language),
    "",
    otherLanguage(rule, language),
    "",
    tableRow(names),
    tableRow(names.map(() => "---")),
    tableRow(factsRow(rule, page, language)),
    "",
  ];
}
