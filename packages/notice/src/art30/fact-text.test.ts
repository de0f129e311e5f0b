import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellForPeople, factText, readFactText } from "./fact-text.js";

describe("a fact in a cell", () => {
  it("comes back as it was, and holds nothing that a spreadsheet changes", () => {
    const units = [
      "a",
      " ",
      "\n",
      "\r",
      "\t",
      "\u0000",
      "\u000b",
      "_x0041_",
      '"',
      "\\",
      "\ud800",
      "\uffff",
      "é",
      "😀",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...units), { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        const cell = factText(text);
        expect(readFactText(cell)).toBe(text);
        // eslint-disable-next-line no-control-regex -- these are what must not be there
        expect(cell).not.toMatch(/[\u0000-\u0008\u000b-\u001f\uffff]|_x[0-9a-f]{4}_|^\s|\s$/i);
        expect(cell).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it("is itself where that is safe, and a quote stays a quote", () => {
    expect(factText("één regel\nen nog een")).toBe("één regel\nen nog een");
    expect(readFactText('"kort" gezegd')).toBe('"kort" gezegd');
    expect(cellForPeople("a\r\nb\u0000c\ud800")).toBe("a\nb c\ufffd");
  });
});
