import { linkProject, type SourceFile } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { lint, type LintOptions } from "./lint.js";
import { exampleProject } from "./testing/example-files.js";

const asOf = "2026-11-23";
const field = (purpose: string) => ({
  type: "string",
  title: "Vraag",
  "x-privacy": { purpose, legalBasis: "public-task" },
});
function form(id: string, ...purposes: readonly string[]): SourceFile {
  const properties = Object.fromEntries(purposes.map((purpose, index) => [`v${index}`, field(purpose)]));
  const schema = { title: id, type: "object", unevaluatedProperties: false, properties };
  return { path: `forms/${id}.form.json`, text: JSON.stringify(schema, null, 2) };
}
const register = (path: string, text: string): SourceFile => ({ path: `register/${path}.yaml`, text });
const zonderWet = register(
  "tweede",
  "activities:\n  tweede:\n    name: Tweede\n    controller: college\n    purposes:\n      doen:\n        text: iets doen\n        legalBases: { public-task: {} }\n",
);
function run(files: readonly SourceFile[], options: LintOptions = {}) {
  return lint(linkProject([...exampleProject, ...files], { asOf }), options);
}
const ids = (found: ReturnType<typeof run>) => found.map(({ ruleId }) => ruleId);
const config = (value: object): SourceFile => ({ path: "waarom.json", text: JSON.stringify(value) });
const withConfig = (value: object, files: readonly SourceFile[]) =>
  lint(
    linkProject([...exampleProject.filter(({ path }) => path !== "waarom.json"), config(value), ...files], {
      asOf,
    }),
  );

describe("lint", () => {
  it("says a finding in the register once, however many forms share it", () => {
    const forms = Array.from({ length: 20 }, (_, index) => form(`f${index}`, "tweede/doen"));
    expect(ids(run([zonderWet, ...forms])).filter((id) => id === "basis/no-law")).toHaveLength(1);
  });

  it("sorts by file and place, and gives the same list for the same files", () => {
    const files = [form("b", "weg/a", "weg/b"), form("a", "weg/a"), zonderWet];
    const found = run(files);
    const places = found.map(({ file, range }) => `${file} ${String(range.start.offset).padStart(9, "0")}`);
    expect(places).toEqual([...places].sort());
    expect(run([...files].reverse())).toEqual(found);
  });

  it("has what the parsers found among it", () => {
    expect(
      ids(run([{ path: "forms/stuk.form.json", text: '{ "title": ' }])).some((id) =>
        id.startsWith("source/"),
      ),
    ).toBe(true);
  });

  it("judges only the forms it is asked for, with the register they rest on", () => {
    const files = [form("a", "weg/a"), form("b", "tweede/doen"), zonderWet];
    expect(ids(run(files, { forms: ["a"] }))).not.toContain("basis/no-law");
    const found = run(files, { forms: ["b"] });
    expect(ids(found)).toContain("basis/no-law");
    expect(found.map(({ file }) => file)).not.toContain("forms/a.form.json");
  });

  it("never throws, whatever the files hold", () => {
    const rubbish = ["", "null", "[]", "{", '{"__proto__":{"x":1}}', "\u0000", "- - -", "a: &a [*a]"];
    for (const text of rubbish)
      expect(() =>
        lint(
          linkProject(
            [
              "register.yaml",
              "forms/a.form.json",
              "forms/a.en.yaml",
              "notices/a.nl.md",
              "privacy-exceptions.yaml",
              "waarom.json",
            ].map((path) => ({ path, text })),
            { asOf },
          ),
        ),
      ).not.toThrow();
  });
});

describe("severities", () => {
  const files = [form("a", "tweede/doen"), zonderWet];

  it("follow the project, and the caller above it", () => {
    const off = withConfig({ rules: { "basis/no-law": "off" } }, files);
    expect(ids(off)).not.toContain("basis/no-law");
    const project = linkProject([...exampleProject, ...files], { asOf });
    const [found] = lint(project, { rules: { "basis/no-law": "hint" } }).filter(
      (d) => d.ruleId === "basis/no-law",
    );
    expect(found?.severity).toBe("hint");
  });

  it("a guess never becomes an error", () => {
    const vague = register(
      "tweede",
      "activities:\n  tweede:\n    name: T\n    controller: college\n    purposes:\n      doen:\n        text: publieke taak parkeren\n",
    );
    const found = withConfig({ rules: { "purpose/is-basis": "error" } }, [vague]);
    expect(found.filter((d) => d.ruleId === "purpose/is-basis").map((d) => d.severity)).toEqual(["hint"]);
  });

  it("a rule that is off runs once it is asked for", () => {
    expect(ids(run([]))).not.toContain("purpose/unused");
    expect(ids(run([], { rules: { "purpose/unused": "warning" } }))).toContain("purpose/unused");
  });
});

describe("presets", () => {
  const files = [
    form("a", "weg/a"),
    zonderWet,
    { path: "notices/x.nl.md", text: "# niets\n\n## Kort\n\nTekst.\n" },
  ];

  it("build keeps to errors, editor to texts, register-audit to the register", () => {
    const by = (preset: NonNullable<LintOptions["preset"]>) =>
      run(files, { preset }).filter((d) => d.help !== undefined);
    expect(by("build").every((d) => d.severity !== "warning")).toBe(true);
    expect(ids(by("editor"))).toContain("notice/unknown-topic");
    expect(ids(by("editor"))).not.toContain("purpose/unregistered");
    expect(ids(by("register-audit"))).toContain("basis/no-law");
    expect(ids(by("register-audit"))).not.toContain("notice/unknown-topic");
  });
});

describe("exceptions", () => {
  const exception = (keys: object): SourceFile => ({
    path: "privacy-exceptions.yaml",
    text: JSON.stringify({
      exceptions: [
        {
          rule: "basis/no-law",
          file: "register/tweede.yaml",
          pointer: "/activities/tweede/purposes/doen/legalBases/public-task",
          reason: "De verordening verschijnt in januari.",
          decidedBy: "hoofd",
          expires: "2027-01-31",
          ...keys,
        },
      ],
    }),
  });

  it("suppress what they name, and keep it visible", () => {
    const found = run([zonderWet, exception({})]);
    const [covered] = found.filter((d) => d.ruleId === "basis/no-law");
    expect(covered?.suppressed).toEqual({
      reason: "De verordening verschijnt in januari.",
      decidedBy: "hoofd",
      expires: "2027-01-31",
    });
    expect(ids(found).filter((id) => id.startsWith("exception/"))).toEqual([]);
  });

  it("hold on their last day and not on the next", () => {
    const on = (expires: string) =>
      run([zonderWet, exception({ expires })]).find((d) => d.ruleId === "basis/no-law")?.suppressed;
    expect(on(asOf)).toBeDefined();
    expect(on("2026-11-22")).toBeUndefined();
  });

  it("cover no other file, place or rule", () => {
    for (const other of [
      { file: "register.yaml" },
      { pointer: "/activities/tweede" },
      { rule: "retention/missing" },
    ])
      expect(
        run([zonderWet, exception(other)]).find((d) => d.ruleId === "basis/no-law")?.suppressed,
      ).toBeUndefined();
  });

  it("are not called unused where their rule did not run", () => {
    const unused = exception({ pointer: "/dpo", file: "register/fg.yaml", rule: "dpo/missing" });
    expect(ids(run([unused]))).toContain("exception/unused");
    expect(ids(run([unused], { rules: { "dpo/missing": "off" } }))).not.toContain("exception/unused");
    expect(ids(run([unused, form("a", "weg/a")], { forms: ["a"] }))).not.toContain("exception/unused");
  });
});
