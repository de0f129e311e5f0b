import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInWords } from "./grammar/dates.js";
import { listOf } from "./grammar/lists.js";
import { arePlural, atSource, nameOf } from "./grammar/names.js";
import { periodInDays, periodInWords } from "./grammar/periods.js";
import { capital, clause, say, sayNodes, sentence } from "./say.js";
import * as facts from "./sentences/facts.js";
import * as layers from "./sentences/layers.js";
import * as people from "./sentences/people.js";
import * as purposes from "./sentences/purposes.js";
import * as reasons from "./sentences/reasons.js";
import * as recipients from "./sentences/recipients.js";
import * as retention from "./sentences/retention.js";
import * as rights from "./sentences/rights.js";
import type { Voice } from "./voice.js";
import type { Wording } from "./wording.js";

const nl: Voice = { language: "nl", you: "u", we: "we", about: "self", organisation: "municipality" };
const en: Voice = { ...nl, language: "en" };

function isWording(value: unknown): value is Wording {
  return (
    typeof value === "object" &&
    value !== null &&
    "nl" in value &&
    "en" in value &&
    typeof value.nl === "string"
  );
}

/** Every sentence of the product, with where it stands. */
function wordings(value: unknown, path: string): readonly (readonly [string, Wording])[] {
  if (isWording(value)) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordings(inner, `${path}.${key}`));
}
const all = Object.entries({
  facts,
  layers,
  people,
  purposes,
  reasons,
  recipients,
  retention,
  rights,
}).flatMap(([name, table]) => wordings({ ...table }, name));

describe("the sentences of the product", () => {
  it("are many", () => {
    expect(all.length).toBeGreaterThan(150);
  });

  it.each(all)(
    "%s asks the same facts in every language and to every reader",
    (_, { nl: dutch, en: english, other }) => {
      const names = (text: string) => [...text.matchAll(/<([a-zA-Z]+)>/g)].map(([, name]) => name).sort();
      for (const text of [english, other?.nl, other?.en])
        if (text !== undefined) expect(names(text)).toEqual(names(dutch));
    },
  );

  it.each(all)("%s is not empty, and knows its tokens", (_, wording) => {
    for (const text of [wording.nl, wording.en, wording.other?.nl, wording.other?.en]) {
      if (text === undefined) continue;
      expect(text.trim()).not.toBe("");
      for (const [, token = ""] of text.matchAll(/\{([^{}]+)\}/g))
        if (!token.includes("|")) expect(["we", "We", "org", "person", "Person"]).toContain(token);
    }
  });

  it.each(all)("%s never says “uw” where the organisation says “je”, nor the reverse", (_, wording) => {
    for (const you of ["u", "je"] as const) {
      for (const about of ["self", "representative", "professional"] as const) {
        const text = say(
          { ...nl, you, about },
          {
            nl: plain(wording.nl),
            en: "",
            ...(wording.other === undefined ? {} : { other: { nl: plain(wording.other.nl), en: "" } }),
          },
        );
        if (you === "je") expect(text).not.toMatch(/(?<![\p{L}“])(?:u|uw)(?![\p{L}])/iu);
        else expect(text).not.toMatch(/(?<![\p{L}])(?:je|jij|jouw)(?![\p{L}])/iu);
      }
    }
  });

  it.each(all.filter(([, { other }]) => other !== undefined))(
    "%s says “uw” to nobody about another",
    (_, { other }) => {
      expect(other?.nl ?? "").not.toMatch(/\{uw\|je\}|\{Uw\|Je\}/);
      expect(other?.en ?? "").not.toMatch(/\byour\b/i);
    },
  );

  /** Without facts: they are judged elsewhere. */
  function plain(text: string): string {
    return text.replaceAll(/<[a-zA-Z]+>/g, "x");
  }
});

describe("saying", () => {
  const wording = {
    nl: "{We} vragen {u|je} om <what>: {org} en {person}.",
    en: "We ask you for <what>: {org}.",
    other: { nl: "{Person} geeft <what>.", en: "{Person} gives <what>." },
  } as const;

  it("chooses address, pronoun, organisation and person", () => {
    expect(say(nl, wording, { what: "iets" })).toBe("We vragen u om iets: de gemeente en u.");
    expect(
      say({ ...nl, you: "je", we: "wij", organisation: "water-authority" }, wording, { what: "iets" }),
    ).toBe("Wij vragen je om iets: het waterschap en je.");
    expect(say({ ...nl, about: "representative" }, wording, { what: "iets" })).toBe(
      "De persoon voor wie u dit invult geeft iets.",
    );
    expect(say({ ...en, about: "professional" }, wording, { what: "it" })).toBe(
      "The person this is about gives it.",
    );
  });

  it("puts facts in as they are: a fact is never read as a token", () => {
    expect(say(nl, wording, { what: "{We} <what> $& {u|je}" })).toContain("om {We} <what> $& {u|je}:");
    expect(
      sayNodes(nl, wording, { what: { type: "strong", children: [{ type: "text", text: "a" }] } }),
    ).toEqual([
      { type: "text", text: "We vragen u om " },
      { type: "strong", children: [{ type: "text", text: "a" }] },
      { type: "text", text: ": de gemeente en u." },
    ]);
  });

  it.each([
    ["ijs", "IJs"],
    ["één", "Één"],
    ["", ""],
  ])("capital(%j)", (text, expected) => {
    expect(capital(text)).toBe(expected);
  });

  it.each([
    ["we wachten", "We wachten."],
    ["Klaar?", "Klaar?"],
    ["“Klaar!”", "“Klaar!”"],
    ["zie:", "Zie:"],
    ["  ", ""],
  ])("sentence(%j)", (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  it("takes the full stop off a clause", () => {
    expect(clause(" na ons besluit. ")).toBe("na ons besluit");
  });
});

describe("periods", () => {
  it.each([
    ["P1Y", "1 jaar", "1 year"],
    ["P2Y", "2 jaar", "2 years"],
    ["P1M", "1 maand", "1 month"],
    ["P18M", "18 maanden", "18 months"],
    ["P6W", "6 weken", "6 weeks"],
    ["P1W", "1 week", "1 week"],
    ["P1D", "1 dag", "1 day"],
    ["P30D", "30 dagen", "30 days"],
    ["PT24H", "24 uur", "24 hours"],
    ["PT1H", "1 uur", "1 hour"],
    ["PT15M", "15 minuten", "15 minutes"],
    ["P1Y6M", "1 jaar en 6 maanden", "1 year and 6 months"],
    ["P1Y2M3D", "1 jaar, 2 maanden en 3 dagen", "1 year, 2 months and 3 days"],
    ["zolang als nodig", "zolang als nodig", "zolang als nodig"],
    ["P", "P", "P"],
    ["PT", "PT", "PT"],
    ["P0Y", "P0Y", "P0Y"],
  ])("%s", (period, dutch, english) => {
    expect(periodInWords(period, nl)).toBe(dutch);
    expect(periodInWords(period, en)).toBe(english);
  });

  it("can be compared", () => {
    const days = ["PT24H", "P6D", "P1W", "P30D", "P1M", "P6W", "P1Y", "P18M", "P7Y"].map(
      (period) => periodInDays(period) ?? 0,
    );
    expect([...days].sort((a, b) => a - b)).toEqual(days);
    expect(periodInDays("x")).toBeUndefined();
  });

  it("never fail, whatever stands there", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof periodInWords(text, nl) === "string"));
  });
});

describe("names", () => {
  it("stand with their article", () => {
    expect(nameOf({ name: { und: "RDW" }, article: "de" }, "rdw", nl)).toBe("de RDW");
    expect(nameOf({ name: { und: "CBS" }, article: "het" }, "cbs", nl)).toBe("het CBS");
    expect(nameOf({ name: { und: "CBS" }, article: "het" }, "cbs", en)).toBe("the CBS");
    expect(nameOf({ name: { und: "Voorbeeld Hosting" } }, "x", nl)).toBe("Voorbeeld Hosting");
    expect(nameOf({ name: { nl: "De scholen" } }, "x", nl)).toBe("de scholen");
    expect(nameOf({ name: { nl: "gemeenteraad", en: "municipal council" } }, "raad", nl)).toBe(
      "de gemeenteraad",
    );
    expect(nameOf({ name: { nl: "gemeenteraad", en: "municipal council" } }, "raad", en)).toBe(
      "the municipal council",
    );
    expect(nameOf(undefined, "weg", nl)).toBe("weg");
  });

  it("are asked or looked into", () => {
    expect(atSource({ name: { und: "RDW" }, article: "de" }, "rdw", nl)).toBe("bij de RDW");
    expect(atSource({ name: { nl: "basisregistratie personen" }, article: "de" }, "brp", nl)).toBe(
      "in de basisregistratie personen",
    );
    expect(atSource({ name: { en: "population register" }, article: "de" }, "brp", en)).toBe(
      "in the population register",
    );
    expect(atSource({ name: { und: "Suwinet" }, as: "register" }, "suwi", nl)).toBe("in Suwinet");
    expect(
      atSource({ name: { nl: "Registratiekantoor" }, article: "het", as: "organisation" }, "x", nl),
    ).toBe("bij het Registratiekantoor");
  });

  it("tell whether a verb is plural", () => {
    expect(arePlural([{}])).toBe(false);
    expect(arePlural([{ plural: true }])).toBe(true);
    expect(arePlural([undefined, undefined])).toBe(true);
  });
});

describe("lists and dates", () => {
  it.each<[readonly string[], string, string]>([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a en b", "a and b"],
    [["a", "b", "c"], "a, b en c", "a, b and c"],
  ])("%j", (items, dutch, english) => {
    expect(listOf(items, nl)).toBe(dutch);
    expect(listOf(items, en)).toBe(english);
  });

  it("say “of” where one is meant", () => {
    expect(listOf(["a", "b", "c"], nl, "or")).toBe("a, b of c");
  });

  it("write dates out", () => {
    expect(dateInWords("2026-11-03", nl)).toBe("3 november 2026");
    expect(dateInWords("2026-11-03", en)).toBe("3 November 2026");
    expect(dateInWords("2026-13-03", nl)).toBe("2026-13-03");
    expect(dateInWords("morgen", nl)).toBe("morgen");
  });
});
