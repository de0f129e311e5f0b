import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, waarom } from "../testing/run.js";

const example = fileURLToPath(new URL("../../../../examples/gemeente-voorbeeld", import.meta.url));

function copyOfExample(): string {
  const folder = folderWith();
  cpSync(example, folder, { recursive: true });
  return folder;
}

/** Every file with its text: what a build left. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "utf8")]),
  );
}

describe("waarom build", { timeout: 60_000 }, () => {
  it("writes every form with its types, and says where", async () => {
    const cwd = copyOfExample();
    const { out, status } = await waarom(["build", "--language", "en"], { cwd });
    expect(status).toBe(0);
    expect(out).toContain("Built in dist:\n  dist/klussenmunt.form.js\n  dist/parkeervergunning.form.js");
    expect(readdirSync(join(cwd, "dist"))).toEqual(
      expect.arrayContaining(["parkeervergunning.form.js", "parkeervergunning.form.d.ts", "register.d.ts", "notices"]),
    );
  });

  it("gives the same bytes for the same input and day", async () => {
    const cwd = copyOfExample();
    await waarom(["build", "--as-of", "2026-11-23"], { cwd });
    const first = contents(join(cwd, "dist"));
    await waarom(["build", "--as-of", "2026-11-23"], { cwd, today: "2027-03-01" });
    expect(contents(join(cwd, "dist"))).toEqual(first);
  });

  it("stops at an error with status 1, names the field, and leaves the previous output whole", async () => {
    const cwd = copyOfExample();
    await waarom(["build"], { cwd });
    const before = contents(join(cwd, "dist"));
    const path = join(cwd, "forms/parkeervergunning.form.json");
    const kenteken = /,\s*"x-privacy": \{[^}]*"category": "vehicle-registration"[^}]*\}/;
    writeFileSync(path, readFileSync(path, "utf8").replace(kenteken, ""));
    const { out, err, status } = await waarom(["build", "--language", "en"], { cwd });
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("forms/parkeervergunning.form.json:18:5");
    expect(err).toContain("Kenteken");
    expect(err).toContain("Nothing was built");
    expect(contents(join(cwd, "dist"))).toEqual(before);
  });

  it("refuses a folder that holds something else, with status 2", async () => {
    const cwd = copyOfExample();
    const elsewhere = folderWith({ "thesis.txt": "mine" });
    const { err, status } = await waarom(["build", "--out", elsewhere, "--language", "en"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain("thesis.txt");
    expect(readdirSync(elsewhere)).toEqual(["thesis.txt"]);
  });

  it("says why it cannot write in the language that was asked, and not in that of the operating system", async () => {
    const cwd = copyOfExample();
    const { err, status } = await waarom(["build", "--out", "register/organisation.yaml", "--language", "nl"], { cwd });
    expect(status).toBe(2);
    expect(err).toBe(
      'waarom: We kunnen "register/organisation.yaml" niet schrijven: het is geen map, of ligt in iets dat geen map is.\n',
    );
    const refused = await waarom(["build", "--out", ".", "--language", "nl"], { cwd });
    expect(refused.err).toContain('Er is niets geschreven naar ".": hier staat iets dat niet door `waarom build` is geschreven');
  });
});
