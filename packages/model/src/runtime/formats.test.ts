import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../project/testing/runs.js";
import { formatNames, formats, tidy, type FormatName } from "./formats.js";

const cases: Readonly<
  Record<FormatName, { readonly good: readonly string[]; readonly bad: readonly string[] }>
> = {
  email: {
    good: [
      "a@b.nl",
      "jan.de+vries@sub.voorbeeld.nl",
      "info@xn--bcher-kva.example",
      "jan@bücher.example",
      "o'neil@b.nl",
    ],
    bad: [
      "",
      "a",
      "a@b",
      "a b@c.nl",
      "@b.nl",
      "a@",
      "a@b..nl",
      ".a@b.nl",
      "a..b@c.nl",
      "a@-b.nl",
      "a@b.n",
      `${"a".repeat(65)}@b.nl`,
    ],
  },
  date: {
    good: ["2026-11-23", "2028-02-29", "2000-02-29", "1900-01-01"],
    bad: [
      "",
      "2026-02-29",
      "1900-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-04-31",
      "23-11-2026",
      "2026-1-1",
      "2026-11-23T00:00",
    ],
  },
  time: { good: ["00:00", "09:30", "23:59:59"], bad: ["", "24:00", "9:30", "09:60", "0930"] },
  uri: {
    good: ["https://www.voorbeeldstad.nl/pad?x=1#y", "mailto:a@b.nl"],
    bad: ["", "www.voorbeeldstad.nl", "//b.nl", "https://", "https://a b.nl", "1http://x"],
  },
  "nl-bsn": {
    good: ["111222333", "123456782", "1112.22.333", "012345672", "12345672"],
    bad: ["", "000000000", "111222334", "1234567", "1112223330", "11122233a"],
  },
  "nl-postcode": {
    good: ["1234 AB", "1234AB", "1234 ab", "9999XZ"],
    bad: ["", "0123 AB", "1234", "1234 SA", "1234 SD", "1234 ss", "12345 AB", "1234 ABC", "1234 A1"],
  },
  "nl-kenteken": {
    good: [
      "AB-12-34",
      "12-34-AB",
      "12-AB-34",
      "AB-12-CD",
      "AB-CD-12",
      "12-AB-CD",
      "12-ABC-3",
      "1-ABC-23",
      "AB-123-C",
      "A-123-BC",
      "ABC-12-D",
      "A-12-BCD",
      "1-AB-234",
      "123-AB-4",
      "ab123c",
      "AB 123 C",
    ],
    bad: ["", "ABCDEF", "123456", "AB-12-3", "A-1-B-2-C-3", "AB-123-CD", "ABCD-1-23"],
  },
  "nl-kvk": {
    good: ["12345678", "01234567", "1234 5678"],
    bad: ["", "1234567", "123456789", "00000000", "1234567a"],
  },
  "nl-phone": {
    good: [
      "0612345678",
      "06-12345678",
      "010 123 45 67",
      "(010) 1234567",
      "+31612345678",
      "+31 (0)6 1234 5678",
      "0031612345678",
      "14020",
      "14 0123",
      "0800-1234",
      "0900 1234567",
      "+32 470 12 34 56",
      "088-1234567",
    ],
    bad: ["", "12345", "061234567", "06123456789", "+3161234567", "abc", "+0612345678", "0012"],
  },
  iban: {
    good: [
      "NL91 ABNA 0417 1643 00",
      "nl91abna0417164300",
      "DE89370400440532013000",
      "GB82 WEST 1234 5698 7654 32",
      "BE68539007547034",
    ],
    bad: ["", "NL91ABNA0417164301", "NL91ABNA041716430", "XX91ABNA0417164300", "NL00", "91ABNA0417164300NL"],
  },
};

describe("formats", () => {
  it.each(formatNames)("%s", (name) => {
    for (const text of cases[name].good) expect(formats[name](text), text).toBe(true);
    for (const text of cases[name].bad) expect(formats[name](text), text).toBe(false);
  });

  it("takes no time to think over millions of characters", () => {
    // Letter by letter, as for a plate of six, the test itself would run out of time.
    const endless = "1".repeat(20_000_000);
    for (const name of formatNames) expect([name, formats[name](endless)]).toEqual([name, false]);
    expect(tidy("nl-kenteken", endless)).toBe(endless);
  });

  it("judges the tidied text as it judges the text, and tidies once and for all", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formatNames),
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.constantFrom(...Object.values(cases).flatMap(({ good }) => good)),
        ),
        (name, text) => {
          const written = tidy(name, text);
          expect(tidy(name, written)).toBe(written);
          if (formats[name](text)) expect(formats[name](written)).toBe(true);
        },
      ),
      runs(300),
    );
  });

  it.each([
    ["nl-kenteken", "ab 123c", "AB-123-C"],
    ["nl-postcode", " 1234ab", "1234 AB"],
    ["nl-bsn", "1234.56.72", "012345672"],
    ["nl-phone", "0031 6 1234 5678", "+31612345678"],
    ["nl-phone", "+31 (0)6 12 34 56 78", "+31612345678"],
    ["time", "9.30 uur", "09:30"],
    ["time", "9u5", "9u5"],
    ["time", "0930", "09:30"],
    ["time", " 9 ", "09:00"],
    ["time", "9:30:05", "09:30:05"],
    ["iban", "nl91 abna 0417 1643 00", "NL91ABNA0417164300"],
    [undefined, "  Jan de  Vries ", "Jan de  Vries"],
  ])("writes %s %j as %j", (name, text, written) => {
    expect(tidy(name, text)).toBe(written);
  });
});
