import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvSeparators, parseCsv, writeCsv } from "./csv.js";

describe("CSV", () => {
  it("gives back what was written, whatever it is", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."ab=+-@'\",;\t\r\n é＝".split("")), maxLength: 8 });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...csvSeparators), (table, separator) => {
        // The first line of a table has its headings: by them the separator is known.
        const whole = [["a", "b", "c"], ...table];
        expect(parseCsv(writeCsv(whole, separator))).toEqual(whole);
      }),
    );
  });

  it.each(["=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", "＝1", "'=1"])(
    "never lets %j begin a cell as a formula",
    (text) => {
      const line = writeCsv([[text, "x"]]).slice(1);
      expect(line).toMatch(/^"?'/);
      expect(parseCsv(line)).toEqual([[text, "x"]]);
    },
  );

  it("reads a mark, another line end, a said separator, and quotes that never close", () => {
    expect(parseCsv("\ufeffa;b\n1;2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(parseCsv("sep=;\r\na,x;b\r\n")).toEqual([["a,x", "b"]]);
    expect(parseCsv('a,"b\nc')).toEqual([["a", "b\nc"]]);
    expect(parseCsv("a,b,\r\n,,")).toEqual([
      ["a", "b", ""],
      ["", "", ""],
    ]);
    expect(parseCsv("")).toEqual([]);
  });
});
