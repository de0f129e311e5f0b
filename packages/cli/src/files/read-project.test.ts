import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { folderWith } from "../testing/run.js";
import { readProject } from "./read-project.js";

const files = {
  "waarom.json": "{}",
  "register.yaml": "activities: {}",
  "forms/a.form.json": "{}",
  "forms/a.ui.json": "{}",
  "forms/a.en.yaml": "{}",
  "notices/a.nl.md": "# a",
};

function refusal(folder: string): string {
  try {
    readProject(folder);
  } catch (error) {
    if (error instanceof CannotContinue) return error.text.en;
    throw error;
  }
  return "";
}

describe("reading a project", () => {
  it("gives every file of it, and nothing else", () => {
    const folder = folderWith({
      ...files,
      "README.md": "",
      "notes.txt": "",
      "forms/.hidden.form.json": "",
      "src/x.form.json": "",
    });
    expect(readProject(folder).map(({ path }) => path)).toEqual([
      "register.yaml",
      "waarom.json",
      "forms/a.en.yaml",
      "forms/a.form.json",
      "forms/a.ui.json",
      "notices/a.nl.md",
    ]);
  });

  it("finds files that stand or are called just wrong, so that the linter can say so, without reading them", () => {
    const folder = folderWith({
      ...files,
      "forms/sub/b.form.json": "{}",
      "register/c.yml": new Uint8Array([0, 1]),
    });
    expect(readProject(folder)).toEqual(
      expect.arrayContaining([
        { path: "forms/sub/b.form.json", text: "" },
        { path: "register/c.yml", text: "" },
      ]),
    );
  });

  it("keeps a text as it is, a byte order mark and Windows line ends included", () => {
    const folder = folderWith({ "waarom.json": "\uFEFF{\r\n}" });
    expect(readProject(folder)).toEqual([{ path: "waarom.json", text: "\uFEFF{\r\n}" }]);
  });

  it("follows a link to a file", () => {
    const folder = folderWith({ "elsewhere/shared.yaml": "{}", "p/waarom.json": "{}" });
    symlinkSync("../elsewhere/shared.yaml", join(folder, "p/register.yaml"));
    expect(readProject(join(folder, "p")).map(({ path }) => path)).toEqual(["register.yaml", "waarom.json"]);
  });

  it("does not run round a folder that links to itself", () => {
    const folder = folderWith(files);
    symlinkSync(".", join(folder, "forms/again"));
    expect(readProject(folder)).toHaveLength(6);
  });
});

describe("what cannot be read is said", () => {
  it("a folder that is not there", () => {
    expect(refusal(join(folderWith(), "nowhere"))).toMatch(/nowhere": it does not exist/);
  });

  it("a file where a folder was meant", () => {
    expect(refusal(join(folderWith(files), "waarom.json"))).toContain("is no folder");
  });

  it("a folder without a project, and how to start one", () => {
    expect(refusal(folderWith({ "x.txt": "" }))).toContain("waarom init");
  });

  it("a folder inside a project, and where the project is", () => {
    expect(refusal(join(folderWith(files), "notices"))).toContain("but there is one in");
  });

  it("a file that is no text", () => {
    expect(
      refusal(folderWith({ ...files, "forms/b.form.json": new Uint8Array([0x7b, 0xff, 0x7d]) })),
    ).toContain('"forms/b.form.json" is not text in UTF-8');
    expect(refusal(folderWith({ ...files, "notices/b.nl.md": "a\0b" }))).toContain("notices/b.nl.md");
  });

  it("a link that leads to itself", () => {
    const folder = folderWith(files);
    symlinkSync("b.form.json", join(folder, "forms/b.form.json"));
    expect(refusal(folder)).toContain("leads back to itself");
  });

  it("a link that leads nowhere", () => {
    const folder = folderWith(files);
    symlinkSync("gone.json", join(folder, "forms/b.form.json"));
    expect(refusal(folder)).toContain('"forms/b.form.json": it does not exist');
  });

  it("a folder with the name of a file", () => {
    const folder = folderWith(files);
    mkdirSync(join(folder, "privacy-exceptions.yaml"));
    expect(readProject(folder)).toHaveLength(6);
  });

  it("a pipe, which would keep us waiting for ever", () => {
    const folder = folderWith(files);
    execFileSync("mkfifo", [join(folder, "forms/b.form.json")]);
    expect(refusal(folder)).toContain("not an ordinary file");
  });

  it("a file that is far too large", () => {
    const folder = folderWith(files);
    writeFileSync(join(folder, "forms/b.form.json"), "");
    truncateSync(join(folder, "forms/b.form.json"), 100 * 2 ** 20);
    expect(refusal(folder)).toContain("is 100 MB. We read at most 16 MB");
  });

  it.skipIf(process.getuid?.() === 0)("a file without permission", () => {
    const folder = folderWith(files);
    chmodSync(join(folder, "forms/a.form.json"), 0);
    expect(refusal(folder)).toContain("you have no permission for it");
  });
});
