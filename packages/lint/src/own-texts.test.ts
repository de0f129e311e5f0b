import { builtInLanguages } from "@waarom/model";
import { readability } from "@waarom/notice";
import { describe, expect, it } from "vitest";
import { placeholdersOf } from "./engine/message.js";
import { rules } from "./rules/index.js";
import { headings, readRulePage } from "./testing/rule-page.js";

/** Words of the trade that the linter's readers know: developers, editors and privacy officers. */
const glossary = [
  "AVG",
  "UAVG",
  "FG",
  "GDPR",
  "DPO",
  "DPIA",
  "WP260",
  "EDPB",
  "Wmo",
  "Wabb",
  "Awb",
  "VNG",
  "QR",
  "RDW",
  "API",
  "ESLint",
];

/** References to articles, with the brackets that they hold themselves: they stand beside a sentence, not in it. */
const references = /\s*\((?:[^()]|\([^()]*\))*\d(?:[^()]|\([^()]*\))*\)/g;

/** A text as its reader sees it: a name of ordinary length in each place, keys and quotations as one word. */
function asRead(message: string): string {
  const filled = placeholdersOf(message).reduce(
    (text, name) => text.replaceAll(`{${name}}`, "Kenteken"),
    message,
  );
  return filled
    .replace(references, "")
    .replace(/"[^"]*"/g, "Kenteken")
    .replace(/`[^`]*`/g, "code");
}

// The linter asks plain language of others.
describe.each(builtInLanguages)("the linter's own texts in %s", (language) => {
  it.each(rules)("$id reads as its own rule asks", (rule) => {
    const texts = [
      rule.summary[language],
      ...Object.values(rule.messages).map((message) => message[language]),
    ];
    const remarks = texts.flatMap((text) =>
      readability(asRead(text), language, { glossary }).remarks.map(
        ({ kind, text: said }) => `${kind}: ${said}`,
      ),
    );
    expect(remarks).toEqual([]);
  });

  it.each(rules)("the page of $id reads as its own rule asks", (rule) => {
    const [why, who, , , mend, exception] = headings[language];
    const { sections } = readRulePage(rule.id, language);
    const remarks = [why, who, mend, exception].flatMap((heading) =>
      readability(asRead(sections.get(heading) ?? ""), language, { glossary })
        .remarks.filter(
          ({ kind, text }) =>
            !(kind === "officialese" && /conform|pursuant/i.test(text) && rule.id === "text/readability"),
        )
        .map(({ kind, text }) => `${kind}: ${text}`),
    );
    expect(remarks).toEqual([]);
  });
});
