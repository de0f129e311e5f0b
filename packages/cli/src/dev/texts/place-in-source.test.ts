import { readableText, sentences } from "@waarom/notice";
import { expect, it } from "vitest";
import { placeInSource } from "./place-in-source.js";

const markdown =
  "We vragen **dit** omdat [de wet](https://wetten.example/x) het zegt. {{zin.bewaren}} Bel ons\nals u het {{doel}} niet snapt.";

it.each([
  [
    "We vragen dit omdat de wet het zegt.",
    "We vragen **dit** omdat [de wet](https://wetten.example/x) het zegt",
  ],
  ["Bel ons als u het niet snapt.", "Bel ons\nals u het {{doel}} niet snapt"],
  ["snapt", "snapt"],
])("finds where %j was written", (said, written) => {
  const span = placeInSource(markdown, said);
  expect(markdown.slice(span?.from, span?.to)).toBe(written);
});

it("finds every sentence of a text that is read back from it", () => {
  const plain = readableText(markdown.replace(/\{\{[^{}\n]*\}\}/g, ""));
  for (const { text } of sentences(plain, "nl")) expect(placeInSource(markdown, text)).toBeDefined();
});

it("finds nothing that was not written", () => {
  expect(placeInSource(markdown, "We vragen niets")).toBeUndefined();
  expect(placeInSource(markdown, "…")).toBeUndefined();
  expect(placeInSource("", "wet")).toBeUndefined();
});
