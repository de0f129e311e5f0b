import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linkProject } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { asOf, declared, exampleFiles, exampleWith, exampleWithForm, formOf } from "../testing/example.js";
import { importModule } from "../testing/import-module.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeArtefacts } from "../write/write-artefacts.js";
import { buildProject } from "./build-project.js";
import { ProjectRefusedError } from "./project-refused-error.js";

function textsOf(artefacts: ReturnType<typeof buildProject>): ReadonlyMap<string, string> {
  return new Map(artefacts.map(({ path, text }) => [path, text]));
}

const build = buildProject(exampleWith());

describe("a build", { timeout: 60_000 }, () => {
  it("gives the forms, their notices, the archive, the register's types and a list of it all", () => {
    const files = textsOf(build);
    const manifest = JSON.parse(files.get("index.json") ?? "") as {
      forms: Record<string, { module: string; notices: Record<string, { page: string; textHash: string }> }>;
      files: string[];
    };
    expect([...files.keys()].filter((path) => path !== "index.json")).toEqual(manifest.files);
    expect(Object.keys(manifest.forms)).toEqual([...exampleWith().forms.keys()].sort());
    for (const [id, { module, notices }] of Object.entries(manifest.forms)) {
      expect(module).toBe(`${id}.form.js`);
      for (const { page, textHash } of Object.values(notices)) {
        expect(files.get(module)).toContain(textHash);
        expect(files.get(`archive/${textHash}.html`)).toContain("<!DOCTYPE html>");
        expect(files.get(page)).toContain('<link rel="stylesheet" href="notice.css">');
      }
    }
    expect(files.get("notices/parkeervergunning.nl.html")).toContain(
      'hreflang="en" href="parkeervergunning.en.html"',
    );
    expect([...files.keys()]).toEqual([...files.keys()].sort());
  });

  it("is the same to the byte for the same files in another order", () => {
    const back = buildProject(linkProject([...exampleFiles()].reverse(), { asOf }));
    expect(textsOf(back)).toEqual(textsOf(build));
  });

  it.each<[string, (text: string) => string]>([
    ["line endings of Windows", (text) => text.replace(/\n/g, "\r\n")],
    ["a mark of its byte order in front", (text) => `\ufeff${text}`],
  ])("is the same to the byte for the same files with %s", (_what, change) => {
    const files = exampleFiles().map(({ path, text }) => ({ path, text: change(text) }));
    expect(textsOf(buildProject(linkProject(files, { asOf })))).toEqual(textsOf(build));
  });

  it("names the purposes of the register, with the bases that it gives for each", async () => {
    const files = textsOf(build);
    const { register } = await importModule(
      (files.get("register.js") ?? "").replace("export default", "export const register ="),
    );
    expect(register).toMatchObject({ purposes: { "nieuwsbrief/versturen": { legalBases: ["consent"] } } });
    expect(files.get("register.d.ts")).toContain('readonly legalBases: readonly ["consent"];');
  });

  it("tells how far it is", () => {
    const told: string[] = [];
    const project = exampleWith();
    buildProject(project, { onProgress: (done, total) => told.push(`${done}/${total}`) });
    const { size } = project.forms;
    expect(told).toEqual(Array.from({ length: size }, (_, index) => `${index + 1}/${size}`));
  });

  it("is refused for a finding anywhere, and names every one of them", () => {
    const project = exampleWithForm(
      formOf({ naam: { type: "string", title: "Naam" }, straat: { type: "string", title: "Straat" } }),
    );
    expect(() => buildProject(project)).toThrow(ProjectRefusedError);
    expect(() => buildProject(project)).toThrow(/2 findings.*\/properties\/naam.*\/properties\/straat/s);
  });

  it("is refused for what only the compiler finds, too", () => {
    const test = { dependentSchemas: { naam: { required: ["naam"] } } };
    const form = formOf(
      { naam: { type: "string", title: "Naam", "x-privacy": declared } },
      { if: test, then: { required: ["naam"] } },
    );
    expect(() => buildProject(exampleWithForm(form))).toThrow(/not built: 1 finding .*dependentSchemas/s);
  });
});

describe("what is published", { timeout: 60_000 }, () => {
  it("can be read by the hash of a receipt, also after the text has changed", async () => {
    const out = join(temporaryFolder(), "dist");
    const before = build;
    await writeArtefacts(out, before);
    const path = "notices/parkeervergunning.nl.md";
    const notice = exampleFiles().find((file) => file.path === path)?.text ?? "";
    const changed = notice.replace("## Kort\n\n", "## Kort\n\nDit is nieuw. ");
    expect(changed).not.toBe(notice);
    const after = buildProject(exampleWith({ [path]: changed }));
    await writeArtefacts(out, after);

    const archived = (artefacts: typeof before) =>
      artefacts.filter(({ archived: kept }) => kept === true).map((artefact) => artefact.path);
    expect(archived(after)).not.toEqual(archived(before));
    for (const page of [...archived(before), ...archived(after)])
      expect(existsSync(join(out, page))).toBe(true);
  });

  it("is what it was, where a project is refused", async () => {
    const out = join(temporaryFolder(), "dist");
    await writeArtefacts(out, build);
    const before = readFileSync(join(out, "index.json"), "utf8");
    const project = exampleWithForm(formOf({ naam: { type: "string", title: "Naam" } }));
    await expect((async () => writeArtefacts(out, buildProject(project)))()).rejects.toThrow(
      ProjectRefusedError,
    );
    expect(readFileSync(join(out, "index.json"), "utf8")).toBe(before);
  });
});
