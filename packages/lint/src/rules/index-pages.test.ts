import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtIn, builtInLanguages } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { rulesFolder } from "../testing/example-files.js";
import { factsColumns, factsRow, tableRow } from "../testing/page-head.js";
import { readRulePage, writing } from "../testing/rule-page.js";
import { rules } from "./index.js";

const names = { nl: "README.nl.md", en: "README.md" } as const;
const intro = {
  nl: [
    "# Regels",
    "",
    "Wat Waarom nakijkt in een register, een formulier of een tekst. Elke bladzijde zegt waarom, wie beslist, en hoe u het",
    "herstelt. De voorbeelden op die bladzijden zijn ook de tests.",
    "",
    "*In English: [README.md](README.md).* Deze tabel volgt uit de regels zelf.",
    "",
  ],
  en: [
    "# Rules",
    "",
    "What Waarom checks in a register, a form or a text. Each page says why, who decides, and how to mend it. The examples on",
    "those pages are the tests as well.",
    "",
    "*In het Nederlands: [README.nl.md](README.nl.md).* This table follows from the rules themselves.",
    "",
  ],
} as const;

describe.each(builtInLanguages)("the index of rules in %s", (language) => {
  it("lists every rule with its facts", () => {
    const columns = [
      ...(language === "nl" ? ["Regel", "Vraagt"] : ["Rule", "Asks"]),
      ...factsColumns(language),
    ];
    const rows = rules.map((rule) =>
      tableRow([
        `[${rule.id}](${rule.id.replace("/", "-")}.${language}.md)`,
        builtIn(rule.summary, language),
        ...factsRow(rule, readRulePage(rule.id, language), language),
      ]),
    );
    const page = [
      ...intro[language],
      tableRow(columns),
      tableRow(columns.map(() => "---")),
      ...rows,
      "",
    ].join("\n");
    const path = join(rulesFolder, names[language]);
    if (writing) writeFileSync(path, page);
    expect(readFileSync(path, "utf8")).toBe(page);
  });
});

it("has no page without a rule", () => {
  const pages = readdirSync(rulesFolder).filter((name) => name.endsWith(".md") && !name.startsWith("README"));
  const expected = rules.flatMap(({ id }) => builtInLanguages.map((l) => `${id.replace("/", "-")}.${l}.md`));
  expect(pages.sort()).toEqual([...expected].sort());
});
