import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, waarom } from "../testing/run.js";

describe("waarom init", () => {
  it("writes a project in which the linter finds nothing", async () => {
    const cwd = folderWith();
    const { out, status } = await waarom(["init", "gemeente"], { cwd });
    expect(status).toBe(0);
    expect(out).toContain("gemeente/register.yaml");
    expect(out).toContain("npx waarom dev gemeente");
    const linted = await waarom(["lint", "gemeente", "--format", "json", "--max-warnings", "0"], { cwd });
    expect(JSON.parse(linted.out)).toMatchObject({ diagnostics: [] });
    expect(linted.status).toBe(0);
  });

  it("says the next steps in English to who wants that", async () => {
    const { out } = await waarom(["init", "--language", "en"], { cwd: folderWith() });
    expect(out).toContain("Next:\n  npx waarom dev ");
  });

  it("leaves a folder with other things alone but for what it adds", async () => {
    const cwd = folderWith({ "package.json": "{}" });
    expect((await waarom(["init"], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, "package.json"), "utf8")).toBe("{}");
  });

  it.each([
    ["a register", { "register.yaml": "mine" }],
    ["a folder of forms", { "forms/x.form.json": "mine" }],
    ["a configuration", { "waarom.json": "mine" }],
  ])("writes nothing where %s stands already", async (_, files) => {
    const cwd = folderWith(files);
    const before = readdirSync(cwd, { recursive: true });
    const { err, status } = await waarom(["init", "--language", "en"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain(Object.keys(files)[0]?.split("/")[0]);
    expect(err).toContain("Nothing was written");
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });
});
