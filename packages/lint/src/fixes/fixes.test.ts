import { linkProject, type Diagnostic, type SourceFile, type TextEdit } from "@waarom/model";
import { parseJsonDocument } from "@waarom/model/source";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint } from "../lint.js";
import { exampleProject } from "../testing/example-files.js";
import { finding } from "../testing/findings.js";
import { applyFixes } from "./apply.js";
import { editJson } from "./json.js";
import { removeJson } from "./remove.js";
import { positionAt } from "./text.js";

const numRuns = Number(process.env.WAAROM_FC_RUNS ?? 100);
const path = "forms/a.form.json";

function edit(from: number, to: number, text: string): TextEdit {
  const at = (offset: number) => ({ offset, line: 1, column: offset + 1 });
  return { file: path, range: { start: at(from), end: at(to) }, text };
}
function withFix(...edits: readonly TextEdit[]): Diagnostic {
  return finding({ fix: { title: { nl: "Herstel", en: "Mend" }, edits } });
}
const textOf = (files: readonly SourceFile[]) => files.find((file) => file.path === path)?.text;

describe("applyFixes", () => {
  it("puts every mend in, wherever it stands", () => {
    const { files, applied } = applyFixes(
      [{ path, text: "abcdef" }],
      [withFix(edit(4, 5, "X")), withFix(edit(0, 1, "YY"))],
    );
    expect(textOf(files)).toBe("YYbcdXf");
    expect(applied).toHaveLength(2);
  });

  it("postpones a mend that touches what another changed, whole", () => {
    const second = withFix(edit(0, 1, "Z"), edit(3, 5, "Q"));
    const { files, postponed } = applyFixes([{ path, text: "abcdef" }], [withFix(edit(2, 4, "X")), second]);
    expect(textOf(files)).toBe("abXef");
    expect(postponed).toEqual([second]);
  });

  it("leaves alone what is suppressed, what is gone, and files it was not given", () => {
    const suppressed = finding({
      fix: { title: { nl: "", en: "" }, edits: [edit(0, 1, "X")] },
      suppressed: { reason: "r", decidedBy: "d", expires: "2027-01-01" },
    });
    const beyond = withFix(edit(90, 99, "X"));
    const elsewhere = withFix({ ...edit(0, 1, "X"), file: "weg.json" });
    const file = { path, text: "abc" };
    const { files, applied, postponed } = applyFixes([file], [suppressed, beyond, elsewhere]);
    expect(files[0]).toBe(file);
    expect([applied.length, postponed.length]).toEqual([0, 2]);
  });
});

describe("editing JSON", () => {
  const read = (text: string) => parseJsonDocument(path, text);
  const apply = (text: string, edits: readonly TextEdit[]) =>
    textOf(applyFixes([{ path, text }], [withFix(...edits)]).files);

  it.each([
    ['{\n  "a": 1,\n  "b": 2\n}', "/a", '{\n  "b": 2\n}'],
    ['{\n  "a": 1,\n  "b": 2\n}', "/b", '{\n  "a": 1\n}'],
    ['{ "a": 1 }', "/a", "{  }"],
    ["[1, 2, 3]", "/1", "[1, 3]"],
    ["[1, 2, 3]", "/2", "[1, 2]"],
  ])("removes from %j at %s with its comma", (text, pointer, expected) => {
    expect(apply(text, removeJson(read(text), pointer))).toBe(expected);
  });

  it.each(["\t", "    ", "  "])("indents as the file does (%j)", (indent) => {
    const text = `{\n${indent}"a": {\n${indent}${indent}"b": 1\n${indent}}\n}\n`;
    const document = read(text);
    expect(apply(text, editJson(document, document.value ?? null, "/a/c", true))).toBe(
      `{\n${indent}"a": {\n${indent}${indent}"b": 1,\n${indent}${indent}"c": true\n${indent}}\n}\n`,
    );
  });

  it("removes any one key and keeps the rest as it was (property)", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), {
          minKeys: 1,
          maxKeys: 6,
          noNullPrototype: true,
        }),
        fc.nat(),
        fc.constantFrom(0, 2, "\t"),
        (object, pick, indent) => {
          const text = JSON.stringify(object, null, indent);
          const keys = Object.keys(object);
          const key = keys[pick % keys.length] ?? "";
          const pointer = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
          const mended = JSON.parse(apply(text, removeJson(read(text), pointer)) ?? "") as object;
          const { [key]: _gone, ...rest } = JSON.parse(text) as Record<string, unknown>;
          expect(mended).toEqual(rest);
        },
      ),
      { numRuns },
    );
  });
});

it("counts lines ended in three ways", () => {
  expect(positionAt("a\nb\r\nc\rd", 7)).toEqual({ offset: 7, line: 4, column: 1 });
});

it("mends a whole project in passes until nothing is left to mend, and then changes nothing more", () => {
  const form = `{
  "title": "Vergunning",
  "type": "object",
  "required": ["kenteken", "nieuwsbrief"],
  "properties": {
    "kenteken": { "type": "string", "title": "Kenteken", "x-privacy": { "purpose": "voorbeeld/beordelen" } },
    "nieuwsbrief": {
      "type": "boolean",
      "title": "Nieuwsbrief",
      "default": true,
      "const": true,
      "x-privacy": { "consentFor": "voorbeeld/niuwsbrief" }
    }
  }
}
`;
  let files: readonly SourceFile[] = [...exampleProject, { path, text: form }];
  const findings = () => lint(linkProject(files, { asOf: "2026-11-23" }));
  let passes = 0;
  for (; passes < 10; passes += 1) {
    const { files: mended, applied } = applyFixes(files, findings());
    if (applied.length === 0) break;
    files = mended;
  }
  expect(passes).toBeLessThan(5);
  expect(JSON.parse(textOf(files) ?? "")).toMatchObject({
    unevaluatedProperties: false,
    required: ["kenteken"],
    properties: {
      kenteken: { "x-privacy": { purpose: "voorbeeld/beoordelen", legalBasis: "public-task" } },
      nieuwsbrief: { "x-privacy": { consentFor: "voorbeeld/nieuwsbrief" } },
    },
  });
  expect(textOf(files)).not.toMatch(/"default"|"const"/);
  expect(findings().filter((d) => d.fix !== undefined)).toEqual([]);
});
