import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkProject, type Project } from "@waarom/model";
import { brief, form, inAFolder, inOneFile, options, parking, shared } from "./testing/linked-files.js";

describe.each([
  ["one register file", inOneFile],
  ["a register folder", inAFolder],
])("linkProject with %s", (_, files) => {
  const project = linkProject(files, options);

  it("finds nothing wrong", () => {
    expect(brief(project.diagnostics)).toEqual([]);
  });

  it("knows every document by its path, and leaves other files alone", () => {
    expect([...project.documents.keys()].sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path !== "README.md" && path !== "forms/notes.txt")
        .sort(),
    );
  });

  it("gives a purpose what it says itself, else what its activity says", () => {
    const assess = project.register.purpose("parkeervergunning/beoordelen");
    expect(assess?.recipients.map(({ id, pointer }) => [id, pointer])).toEqual([
      ["rdw", "/activities/parkeervergunning/recipients/0"],
    ]);
    expect(assess?.recipients[0]?.recipient?.name).toEqual({ und: "RDW" });
    expect(assess?.retention.map(({ retention, pointer }) => [retention.period, pointer])).toEqual([
      ["P1Y", "/activities/parkeervergunning/retention/0"],
      ["P2Y", "/activities/parkeervergunning/retention/1"],
    ]);
    const send = project.register.purpose("parkeervergunning/sturen");
    expect(send?.recipients.map(({ id }) => id)).toEqual(["drukker"]);
    expect(send?.retention.map(({ retention }) => retention.period)).toEqual(["P3M"]);
  });

  it("gives a purpose what is obtained and published for it, with the source by name", () => {
    const assess = project.register.purpose("parkeervergunning/beoordelen");
    expect(assess?.obtained.map(({ source, pointer }) => [source?.name, pointer])).toEqual([
      [{ und: "RDW" }, "/activities/parkeervergunning/obtained/0"],
    ]);
    expect(assess?.publication.map(({ publication }) => publication.category)).toEqual(["name"]);
    const send = project.register.purpose("parkeervergunning/sturen");
    expect(send?.publication.map(({ publication }) => publication.category)).toEqual(["name", "address"]);
  });

  it("follows earlier ids of purposes and activities", () => {
    for (const id of ["parkeervergunning/toetsen", "parkeren/beoordelen", "parkeren/toetsen"])
      expect(project.register.purpose(id)?.id).toBe("parkeervergunning/beoordelen");
    for (const id of ["parkeervergunning", "parkeren/weg", "toString/x", "a/b/c", ""])
      expect(project.register.purpose(id)).toBeUndefined();
    expect([...project.register.purposes.keys()]).toEqual([
      "parkeervergunning/beoordelen",
      "parkeervergunning/sturen",
    ]);
  });

  it("locates a pointer of the merged register in the file that holds it", () => {
    const at = project.register.locate("/activities/parkeervergunning/purposes/beoordelen/text");
    expect(
      files.find(({ path }) => path === at.file)?.text.slice(at.range.start.offset, at.range.end.offset),
    ).toBe("x");
    const rdw = project.register.locate("/recipients/rdw", "key");
    expect(
      files.find(({ path }) => path === rdw.file)?.text.slice(rdw.range.start.offset, rdw.range.end.offset),
    ).toBe("rdw");
  });

  it("links forms with layout, translations and walk, notices and exceptions", () => {
    const linked = project.forms.get("parkeervergunning");
    expect(linked?.facts).toEqual({ activity: "parkeren", filledInBy: "self" });
    expect(linked?.layout.steps[0]?.properties).toEqual(["kenteken"]);
    expect(linked?.translations.get("en")?.strings).toEqual({
      "/properties/kenteken/title": { text: "Plate", of: "01234567" },
    });
    expect(linked?.walk.fields.map(({ path }) => path)).toEqual(["/kenteken"]);
    expect(linked?.walk).toBe(linked?.walk);
    expect(project.notices.map(({ name, language }) => [name, language])).toEqual([
      ["parkeervergunning", "nl"],
    ]);
    expect(project.exceptions.map(({ rule, location }) => [rule, location.range.start.line])).toEqual([
      ["bsn/unverified", 2],
    ]);
  });

  it("is the same whatever the order of the files", () => {
    const other = linkProject([...files].reverse(), options);
    expect(other.register.value).toEqual(project.register.value);
    expect([...other.documents.keys()]).toEqual([...project.documents.keys()]);
  });
});

describe("files", () => {
  it("reports what two register files both hold, at the second, and keeps the first", () => {
    const files = [
      ...inAFolder,
      { path: "register/z.yaml", text: "dpo: { name: FG }\nrecipients:\n  rdw: { name: Ander }\n" },
      { path: "register/zz.yaml", text: "dpo: { name: Nog een }\n" },
    ];
    const project = linkProject(files, options);
    expect(brief(project.diagnostics)).toEqual([
      "register/z.yaml link/duplicate-entry /recipients/rdw",
      "register/zz.yaml link/duplicate-entry /dpo",
    ]);
    expect(project.register.value.recipients.rdw?.name).toEqual({ und: "RDW" });
    expect(project.register.value.dpo?.name).toEqual({ und: "FG" });
  });

  it.each([
    ["forms/x.json", "forms/x.form.json"],
    ["forms/x.form.yaml", "forms/x.form.json"],
    ["forms/sub/x.form.json", "forms/x.form.json"],
    ["forms/x.en.yml", "forms/x.en.yaml"],
    ["register.yml", "register.yaml"],
    ["register/sub/x.yaml", "register/x.yaml"],
    ["notices/x.md", "notices/x.nl.md"],
    ["waarom.yaml", "waarom.json"],
    ["privacy-exceptions.yml", "privacy-exceptions.yaml"],
  ])("says what %s should be called", (path, expected) => {
    const { diagnostics } = linkProject([{ path, text: "" }], options);
    expect(diagnostics.map(({ ruleId, file, severity }) => [ruleId, file, severity])).toEqual([
      ["link/file-name", path, "warning"],
    ]);
    expect(diagnostics[0]?.message.nl).toContain(`Noem het ${expected}.`);
  });

  it.each(["package.json", "notices/README.md", "forms/schema.ts", "src/x.form.ts", "data/x.json"])(
    "leaves %s alone",
    (path) => {
      expect(linkProject([{ path, text: "{" }], options).diagnostics).toEqual([]);
    },
  );

  it("reports layouts, translations and notices that belong to nothing", () => {
    const files = [
      { path: "forms/a.form.json", text: "{}" },
      { path: "forms/b.ui.json", text: "{}" },
      { path: "forms/A B.form.json", text: "{}" },
      { path: "notices/a.fr.md", text: "# x\n## Short\ny\n" },
    ];
    expect(brief(linkProject(files, options).diagnostics)).toEqual([
      "forms/b.ui.json link/file-name ",
      "notices/a.fr.md link/language ",
      "forms/A B.form.json link/file-name ",
    ]);
  });

  it("has languages and a project even of nothing", () => {
    const empty = linkProject([], options);
    expect(empty).toMatchObject({
      languages: ["nl", "en"],
      defaultLanguage: "nl",
      diagnostics: [],
      exceptions: [],
    });
    expect(empty.register.locate("/dpo/email")).toMatchObject({
      file: "register.yaml",
      range: { start: { offset: 0, line: 1, column: 1 } },
    });
    const config = (text: string): Project => linkProject([{ path: "waarom.json", text }], options);
    expect(config('{ "languages": ["en", "pl"] }')).toMatchObject({
      languages: ["en", "pl"],
      defaultLanguage: "en",
    });
    expect(config('{ "languages": ["pl"], "defaultLanguage": "nl" }').languages).toEqual(["nl", "pl"]);
    expect(config("[]").diagnostics.map(({ ruleId }) => ruleId)).toEqual(["source/wrong-kind"]);
  });
});

describe("any files at all", () => {
  const paths = fc.constantFrom(
    "register.yaml",
    "register/a.yaml",
    "waarom.json",
    "forms/a.form.json",
    "forms/a.ui.json",
    "forms/a.nl.yaml",
    "notices/a.nl.md",
    "privacy-exceptions.yaml",
    "__proto__",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.json({ maxDepth: 2 }),
    fc.tuple(fc.constantFrom(shared, parking, form), fc.nat(), fc.nat(12)).map(([text, at, length]) => {
      const start = at % text.length;
      return text.slice(0, start) + text.slice(start + length);
    }),
  );

  it("never make the linker throw, and every finding lies inside its file", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ path: paths, text: texts }), { maxLength: 5 }), (files) => {
        const project = linkProject(files, options);
        for (const { file, range, ruleId } of project.diagnostics) {
          expect(ruleId).toMatch(/^(?:source|link)\/[a-z-]+$/);
          const text = files.find(({ path }) => path === file)?.text;
          expect(text === undefined ? 0 : text.length).toBeGreaterThanOrEqual(range.end.offset);
        }
        for (const purpose of project.register.purposes.values()) project.register.locate(purpose.pointer);
        for (const each of project.forms.values()) expect(each.walk.fields).toBeDefined();
      }),
    );
  });
});
