import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { folderWith } from "../testing/run.js";
import { createFile, replaceFile } from "./write-file.js";

const replacement = (folder: string, file: string, before: string) => ({
  path: join(folder, file),
  shown: file,
  before,
  text: "new",
});

it("replaces a text, keeps the file's mode and leaves nothing beside it", () => {
  const folder = folderWith({ "a.json": "old" });
  chmodSync(join(folder, "a.json"), 0o640);
  replaceFile(replacement(folder, "a.json", "old"));
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("new");
  expect(statSync(join(folder, "a.json")).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

it("writes through a link instead of replacing it", () => {
  const folder = folderWith({ "shared/a.json": "old" });
  symlinkSync("shared/a.json", join(folder, "a.json"));
  replaceFile(replacement(folder, "a.json", "old"));
  expect(lstatSync(join(folder, "a.json")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "shared/a.json"), "utf8")).toBe("new");
});

it("leaves a file alone that somebody changed meanwhile", () => {
  const folder = folderWith({ "a.json": "theirs" });
  expect(() => replaceFile(replacement(folder, "a.json", "old"))).toThrow(/Somebody else changed "a.json"/);
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("theirs");
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

it("says which file is gone", () => {
  const folder = folderWith();
  expect(() => replaceFile(replacement(folder, "a.json", "old"))).toThrow(CannotContinue);
  expect(() => replaceFile(replacement(folder, "a.json", "old"))).toThrow('"a.json": it does not exist');
});

it("makes a file that is not there yet, and never writes over one that is", () => {
  const folder = folderWith();
  const file = { path: join(folder, "a.md"), shown: "a.md", text: "new" };
  createFile(file);
  expect(readFileSync(file.path, "utf8")).toBe("new");
  expect(() => createFile({ ...file, text: "other" })).toThrow(/Somebody else changed "a.md"/);
  expect(readFileSync(file.path, "utf8")).toBe("new");
});
