import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import Ajv from "ajv";
import { builtInLanguages } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { finding, someFindings as some } from "../testing/findings.js";
import { rules } from "../rules/index.js";
import { reporters } from "./index.js";
import { reportSchema } from "./report-schema.js";

const options = { language: "nl", version: "1.2.3", docs: "https://docs.example/" } as const;
const text = '{ "kenteken": {}, "x": 1 }';
const control = /(?!\n)[\p{Cc}\u202a-\u202e]/u;

describe.each(builtInLanguages)("stylish in %s", (language) => {
  const shown = reporters.stylish(some, { language, textOf: () => text });

  it("groups by who can mend it, and ends each group with what that reader can do", () => {
    const groups =
      language === "nl"
        ? ["Voor de ontwikkelaar", "Voor de tekstschrijver", "Voor de privacy officer"]
        : ["For the developer", "For the content editor", "For the privacy officer"];
    const places = groups.map((group) => shown.indexOf(group));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(shown).toContain(language === "nl" ? "Vraag het uw privacy officer" : "Ask your privacy officer");
  });

  it("shows the line with a mark below what is meant", () => {
    expect(shown).toContain('> 1 | { "kenteken": {}, "x": 1 }');
    expect(shown).toContain("    |   ^^^^^^^^^^");
  });

  it("counts each severity, and what is suppressed apart", () => {
    expect(shown).toContain(
      language === "nl" ? "2 fouten, 1 waarschuwing, 1 tip." : "2 errors, 1 warning, 1 hint.",
    );
    expect(shown).toContain(language === "nl" ? "1 met een uitzondering" : "1 with an exception");
  });

  it("lets no name colour a screen or turn the reading direction", () => {
    expect(shown).not.toMatch(control);
    expect(reporters.stylish(some, { language, color: true })).toContain("\u001b[31m");
  });
});

it("stylish says so when there is nothing to say", () => {
  expect(reporters.stylish([], { language: "nl" })).toBe("Geen bevindingen.\n");
});

it("stylish cuts a long line around the place", () => {
  const long = `${"a".repeat(5000)}kenteken${"b".repeat(5000)}`;
  const start = { offset: 5000, line: 1, column: 5001 };
  const far = finding({ range: { start, end: { offset: 5008, line: 1, column: 5009 } } });
  const shown = reporters.stylish([far], { language: "nl", textOf: () => long });
  expect(shown).toContain("akentekenb");
  expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThan(200);
});

it("json is what its published schema says", () => {
  const validate = new Ajv2020({ strict: false }).compile(reportSchema);
  const report: unknown = JSON.parse(reporters.json(some, options));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report).toMatchObject({
    counts: { error: 2, warning: 1, hint: 1, suppressed: 1 },
    diagnostics: { length: 5 },
  });
});

describe("sarif", () => {
  const log = JSON.parse(reporters.sarif(some, options)) as {
    runs: [
      { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] },
    ];
  };
  const [run] = log.runs;

  it("declares every rule, and every result's rule", () => {
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual([...rules.map(({ id }) => id), "source/duplicate-key"]);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it("keeps suppressed findings, with their justification", () => {
    expect(run.results[3]).toMatchObject({ suppressions: [{ kind: "external", status: "accepted" }] });
  });

  const schema = new URL("../../../../../shared/data/sarif-schema-2.1.0.json", import.meta.url);
  it.skipIf(!existsSync(schema))(
    "is valid by the official schema (skipped where ../shared/data is absent)",
    () => {
      // The schema names itself in the way of draft 4; all else in it draft 7 reads the same.
      const { id: _id, ...official } = JSON.parse(readFileSync(schema, "utf8")) as { readonly id?: string };
      const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
      const validate = ajv.compile({ ...official, $schema: "http://json-schema.org/draft-07/schema#" });
      expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    },
  );
});

describe("github", () => {
  const lines = reporters.github(some, options).split("\n");

  it("gives one command per finding that counts, whatever a name holds", () => {
    expect(lines).toHaveLength(5);
    for (const line of lines.slice(0, 4))
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]*::[^\n]*$/);
    expect(lines[0]).toBe(
      "::error file=forms/a.form.json,line=1,endLine=1,col=3,endColumn=13,title=purpose/missing::Er staat geen doel.",
    );
  });

  it("keeps a comma, a colon and a per cent sign of a name in their place", () => {
    const [property] = (lines[3] ?? "").replace("::error file=", "").split(",line=");
    expect(property).not.toMatch(/[:,\n]|%(?!25|3A|2C)/);
  });
});
