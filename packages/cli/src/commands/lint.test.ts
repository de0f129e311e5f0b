import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, waarom } from "../testing/run.js";

const example = fileURLToPath(new URL("../../../../examples/gemeente-voorbeeld", import.meta.url));

/** A copy of the example with a text in one of its files changed. */
function changed(file: string, from: string | RegExp, to: string): string {
  const folder = folderWith();
  cpSync(example, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const replaced = text.replace(from, to);
  if (replaced === text) throw new Error(`${file} does not hold ${String(from)}`);
  writeFileSync(path, replaced);
  return folder;
}

const kenteken = /,\s*"x-privacy": \{[^}]*"category": "vehicle-registration"[^}]*\}/;

describe("waarom lint", () => {
  it("finds nothing in the example but what somebody decided, and ends with 0", async () => {
    const { out, status } = await waarom(["lint", example, "--max-warnings", "0"]);
    expect(out).toBe("Geen bevindingen. 1 met een uitzondering.\n");
    expect(status).toBe(0);
  });

  it("names file, line, column and field of a field without a purpose, and ends with 1", async () => {
    const folder = changed("forms/parkeervergunning.form.json", kenteken, "");
    const { out, status } = await waarom(["lint", folder, "--language", "en"]);
    expect(status).toBe(1);
    expect(out).toContain("forms/parkeervergunning.form.json");
    expect(out).toMatch(/18:\d+/);
    expect(out).toContain("Kenteken");
    expect(out).toContain("purpose/missing");
  });

  it("can give every format", async () => {
    const folder = changed("forms/parkeervergunning.form.json", kenteken, "");
    const { out } = await waarom(["lint", folder, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ ruleId: "purpose/missing" }),
      ]) as unknown,
    });
  });

  it("colours for a terminal only, and never where NO_COLOR is set", async () => {
    const folder = changed("forms/parkeervergunning.form.json", kenteken, "");
    let out = "";
    const stdout = { isTTY: true, write: (text: string) => (out += text) };
    await waarom(["lint", folder], { stdout });
    expect(out).toContain("\u001B[");
    out = "";
    await waarom(["lint", folder], { stdout, env: { NO_COLOR: "1" } });
    expect(out).not.toContain("\u001B[");
  });

  it("ends with 2 where it cannot read the project, and judges nothing", async () => {
    const folder = changed("waarom.json", "{", "\0");
    const { out, err, status } = await waarom(["lint", folder]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("waarom.json");
  });

  it("mends with --fix what can be mended in one way, and touches nothing else", async () => {
    const file = "forms/parkeervergunning.form.json";
    const folder = changed(file, "parkeervergunning/beoordelen", "parkeervergunning/beoordeln");
    expect((await waarom(["lint", folder])).status).toBe(1);
    const { out, status } = await waarom(["lint", folder, "--fix", "--language", "en"]);
    expect(out).toBe("No findings. 1 with an exception.\n");
    expect(status).toBe(0);
    expect(readFileSync(join(folder, file))).toEqual(readFileSync(join(example, file)));
  });
});
