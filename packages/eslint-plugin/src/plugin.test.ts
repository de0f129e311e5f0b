import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import waarom from "./index.js";

const register = `organisation: { name: Gemeente Voorbeeldstad, kind: municipality }
activities:
  parkeren:
    name: Parkeren
    controller: college
    purposes:
      beoordelen:
        text: beoordelen of u een vergunning krijgt
        legalBases: { public-task: { law: { text: "Verordening, artikel 4" } } }
`;
const form = (purpose: string) => `{
  "title": "Vergunning",
  "type": "object",
  "unevaluatedProperties": false,
  "properties": {
    "kenteken": {
      "type": "string",
      "title": "Kenteken",
      "x-privacy": { "purpose": "${purpose}", "legalBasis": "public-task", "provision": "voluntary" }
    }
  }
}
`;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "waarom-eslint-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function eslint(options: { readonly fix?: boolean; readonly language?: string } = {}) {
  return new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      ...waarom.configs.recommended,
      { settings: { waarom: { language: options.language ?? "en", asOf: "2026-11-23" } } },
    ],
    fix: options.fix ?? false,
  });
}
const shown = ([result]: readonly ESLint.LintResult[]) =>
  result?.messages.map(
    ({ ruleId, line, column, severity }) => `${line}:${column} ${String(ruleId)} ${severity}`,
  );

describe("the ESLint plugin", () => {
  it("says what the linter says about a form, at its place, with the register in view", async () => {
    write("register.yaml", register);
    write("waarom.json", '{ "languages": ["nl"] }');
    const file = write("forms/a.form.json", form("parkeren/weg"));
    const results = await eslint().lintFiles(file);
    expect(shown(results)).toEqual(["9:33 waarom/purpose-unregistered 2"]);
    expect(results[0]?.messages[0]?.message).toContain("is not in the register");
    const [dutch] = await eslint({ language: "nl" }).lintFiles(file);
    expect(dutch?.messages[0]?.message).toContain("staat niet in het register");
  });

  it("is silent about a form that is right, and outside a project", async () => {
    const outside = write("forms/a.form.json", form("parkeren/weg"));
    expect(shown(await eslint().lintFiles(outside))).toEqual([]);
    write("register.yaml", register);
    write("waarom.json", '{ "languages": ["nl"] }');
    const right = write("forms/b.form.json", form("parkeren/beoordelen"));
    expect(shown(await eslint().lintFiles(right))).toEqual([]);
  });

  it("judges a text that is not saved yet", async () => {
    write("register.yaml", register);
    write("waarom.json", '{ "languages": ["nl"] }');
    const file = write("forms/a.form.json", form("parkeren/beoordelen"));
    const results = await eslint().lintText(form("parkeren/weg"), { filePath: file });
    expect(shown(results)).toEqual(["9:33 waarom/purpose-unregistered 2"]);
  });

  it("mends what is certain", async () => {
    write("register.yaml", register);
    write("waarom.json", '{ "languages": ["nl"] }');
    const file = write("forms/a.form.json", form("parkeren/beordelen"));
    const [result] = await eslint({ fix: true }).lintFiles(file);
    expect(result?.output).toBe(form("parkeren/beoordelen"));
  });

  it("says so where a form cannot be understood", async () => {
    write("register.yaml", register);
    write("waarom.json", '{ "languages": ["nl"] }');
    const file = write("forms/a.form.json", form("parkeren/beoordelen").replace("public-task", "publiek"));
    const [first] = shown(await eslint().lintFiles(file)) ?? [];
    expect(first).toMatch(/waarom\/readable 2$/);
  });

  it("keeps its counts right in a file with a byte order mark", async () => {
    write("register.yaml", register);
    write("waarom.json", '{ "languages": ["nl"] }');
    const file = write("forms/a.form.json", `\ufeff${form("parkeren/beordelen")}`);
    const [result] = await eslint({ fix: true }).lintFiles(file);
    expect(result?.output).toBe(`\ufeff${form("parkeren/beoordelen")}`);
  });
});
