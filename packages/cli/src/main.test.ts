import { describe, expect, it } from "vitest";
import { commands } from "./main.js";
import { folderWith, waarom } from "./testing/run.js";

describe("help", () => {
  it("is in Dutch where the system does not say, and tells where the English is", async () => {
    const { out, status } = await waarom(["--help"]);
    expect(out).toContain("Opdrachten:");
    expect(out).toContain("--language en");
    expect(status).toBe(0);
  });

  it("is in English for a person whose system is", async () => {
    const { out } = await waarom(["--help"], { env: { LANG: "en_GB.UTF-8" } });
    expect(out).toContain("Commands:");
  });

  it("shows the same without a command, but then nothing was done", async () => {
    const { out, status } = await waarom([]);
    expect(out).toContain("Opdrachten:");
    expect(status).toBe(2);
  });

  it.each(commands.map(({ name }) => name))("of %s names every option, and fits a terminal", async (name) => {
    for (const language of ["nl", "en"]) {
      const { out, status } = await waarom([name, "--help", "--language", language]);
      expect(status).toBe(0);
      expect(out).toContain(`waarom ${name}`);
      for (const option of commands.find((command) => command.name === name)?.options ?? []) {
        expect(out).toContain(`--${option.name}`);
      }
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it("lists every command, also after the word help", async () => {
    const { out } = await waarom(["help"]);
    for (const { name } of commands) expect(out).toContain(`  ${name} `);
    expect((await waarom(["help", "lint"])).out).toContain("waarom lint:");
  });
});

describe("a line that is wrong", () => {
  it.each([
    [["lnt"], 'Did you mean "waarom lint"?'],
    [["lint", "--fromat", "json"], "Did you mean --format?"],
    [["lint", "--format", "jsno"], 'Did you mean "json"?'],
    [["lint", "--format"], "--format needs a value"],
    [["lint", "--fix=yes"], "takes no value"],
    [["lint", "a", "b"], "one folder at a time"],
    [["lint", "--max-warnings", "-1"], "--max-warnings"],
    [["lint", "--max-warnings=many"], "must be a number"],
    [["lint", "--as-of", "2026-02-30"], "must be a date"],
    [["lint", "--language", "fr"], "nl, en"],
    [["__proto__"], "There is no command"],
  ])("%j is explained, and ends with status 2", async (line, part) => {
    const { err, out, status } = await waarom(line, { env: { LANG: "en_US" }, cwd: folderWith() });
    expect(err).toContain(part);
    expect(out).toBe("");
    expect(status).toBe(2);
  });

  it("is explained in the language that the line itself asks for", async () => {
    const { err } = await waarom(["lnt", "--language", "en"]);
    expect(err).toContain("There is no command");
  });
});

describe("--language", () => {
  it("may stand before the command", async () => {
    const { out } = await waarom(["--language", "en", "lint", "--help"]);
    expect(out).toContain("waarom lint: check");
  });

  it("alone shows the help in that language", async () => {
    expect((await waarom(["--language=en"])).out).toContain("Commands:");
  });
});

it("says which version it is", async () => {
  expect((await waarom(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
