// The guides name buttons and headings as they stand on the screen: what is renamed there must be renamed in them.
import { readFileSync } from "node:fs";
import { readerWords } from "@waarom/lint";
import { expect, it } from "vitest";
import { words } from "../words.js";
import { deskWords } from "./words/index.js";

/** Emphasis that is no name on the screen. */
const emphasis = ["vet", "bold", "eerst", "first", "fout", "error"];

/** Everything that the pages say, with the numbers and names that the guides use. */
function said(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    return [24, "Engels", "Duits", "English", "Dutch"].flatMap((argument) => {
      try {
        return said((value as (argument: unknown) => unknown)(argument));
      } catch {
        return [];
      }
    });
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(said) : [];
}

it.each([
  ["content-editor", "nl"],
  ["content-editor", "en"],
  ["privacy-officer", "nl"],
  ["privacy-officer", "en"],
] as const)("the guide %s (%s) names what stands on the screen", (guide, language) => {
  const path = new URL(`../../../../../docs/guides/${guide}.${language}.md`, import.meta.url);
  const text = readFileSync(path, "utf8").replaceAll(/\s+/g, " ");
  const readers = Object.values(readerWords).map((reader) => reader[language]);
  const known = new Set([...said(words[language]), ...said(deskWords[language]), ...readers, ...emphasis]);
  const named = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
