import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../project/testing/runs.js";
import { readSubmission } from "./read-submission.js";
import { parseNumber } from "./submission/values.js";
import { compiled } from "./testing/compiled.js";

const use = { purpose: "a/b", legalBasis: "public-task" };
const options = { language: "nl", at: new Date("2026-11-23T10:00:00Z") };
const form = compiled({
  type: "object",
  unevaluatedProperties: false,
  properties: {
    naam: { type: "string", "x-privacy": use },
    aantal: { type: "integer", "x-privacy": use },
    bedrag: { type: "number", "x-privacy": use },
    akkoord: { type: "boolean", "x-privacy": use },
    datum: { type: "string", format: "date", "x-privacy": use },
    keuze: {
      type: "integer",
      oneOf: [
        { const: 1, title: "Een" },
        { const: 2, title: "Twee" },
      ],
      "x-privacy": use,
    },
    dagen: { type: "array", "x-privacy": use, items: { type: "string", enum: ["ma", "di"] } },
    kinderen: {
      type: "array",
      items: {
        type: "object",
        unevaluatedProperties: false,
        properties: {
          naam: { type: "string", "x-privacy": use },
          leeftijd: { type: "integer", "x-privacy": use },
        },
      },
    },
    foto: { type: "object", "x-file": { types: ["image/jpeg"], maxSize: 100 }, "x-privacy": use },
    stukken: { type: "array", items: { type: "object", "x-file": {}, "x-privacy": use } },
    "a/b~c": { type: "string", "x-privacy": use },
  },
  allOf: [
    {
      if: { properties: { akkoord: { const: true } }, required: ["akkoord"] },
      then: { properties: { waarom: { type: "string", "x-privacy": use } } },
    },
  ],
});

function sent(...entries: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}
function read(...entries: readonly (readonly [string, string | File])[]) {
  return readSubmission(form, sent(...entries), options);
}

describe("readSubmission", () => {
  it("puts each answer where its name points, as its own type", () => {
    const { data, errors, ignored } = read(
      ["/naam", "Jan\r\nde Vries"],
      ["/aantal", "1.200"],
      ["/bedrag", "1.234,50"],
      ["/akkoord", "true"],
      ["/waarom", "omdat"],
      ["/keuze", "2"],
      ["/dagen", "ma"],
      ["/dagen", "di"],
      ["/kinderen/0/naam", "Sam"],
      ["/kinderen/0/leeftijd", "7"],
      ["/kinderen/5/naam", "Noor"],
      ["/a~1b~0c", "x"],
    );
    expect(data).toEqual({
      naam: "Jan\nde Vries",
      aantal: 1200,
      bedrag: 1234.5,
      akkoord: true,
      waarom: "omdat",
      keuze: 2,
      dagen: ["ma", "di"],
      kinderen: [{ naam: "Sam", leeftijd: 7 }, { naam: "Noor" }],
      "a/b~c": "x",
    });
    expect(errors).toEqual([]);
    expect(ignored).toEqual([]);
  });

  it.each<[string, readonly (readonly [string, string])[], unknown]>([
    ["a ticked box", [["/akkoord", "on"]], true],
    [
      "a ticked box with its hidden no",
      [
        ["/akkoord", "false"],
        ["/akkoord", "true"],
      ],
      true,
    ],
    ["a no", [["/akkoord", "false"]], false],
    ["nothing", [], undefined],
    ["blank", [["/akkoord", ""]], undefined],
  ])("reads %s", (_what, entries, value) => {
    expect(read(...entries).data.akkoord).toBe(value);
  });

  it("reads a date from three inputs, and lets validation refuse half a date", () => {
    expect(read(["/datum#day", "3"], ["/datum#month", "2"], ["/datum#year", "2026"]).data).toEqual({
      datum: "2026-02-03",
    });
    expect(read(["/datum#day", ""], ["/datum#month", " "], ["/datum#year", ""]).data).toEqual({});
    expect(
      read(["/datum#day", "31"], ["/datum#month", "2"], ["/datum#year", "2026"]).errors.map(({ at }) => at),
    ).toEqual(["/datum"]);
    expect(read(["/datum#day", "3"], ["/datum#year", "2026"]).errors.map(({ at }) => at)).toEqual(["/datum"]);
    // Months as people write them; what makes no date comes back as it was typed.
    for (const month of ["mei", "Mei", "5", "05"])
      expect(read(["/datum#day", "3"], ["/datum#month", month], ["/datum#year", "2026"]).data).toEqual({
        datum: "2026-05-03",
      });
    expect(read(["/datum#day", "31"], ["/datum#month", ""], ["/datum#year", ""]).answers).toEqual({
      datum: "--31",
    });
    expect(read(["/naam#day", "3"]).ignored).toEqual(["/naam#day"]);
  });

  it("keeps bytes beside the data", () => {
    const jpg = new File(["abc"], "a.jpg", { type: "image/jpeg" });
    const { data, files, errors } = read(
      ["/foto", jpg],
      ["/stukken", jpg],
      ["/stukken", new File(["d"], "b.pdf")],
    );
    expect(errors).toEqual([]);
    expect(data.foto).toEqual({ $file: "/foto", name: "a.jpg", type: "image/jpeg", size: 3 });
    expect(Object.keys(files)).toEqual(["/foto", "/stukken/0", "/stukken/1"]);
    expect(read(["/foto", new File([], "")]).data).toEqual({});
    expect(
      read(["/foto", new File(["x".repeat(101)], "a.jpg", { type: "image/jpeg" })]).errors.map(
        ({ at }) => at,
      ),
    ).toEqual(["/foto/size"]);
    expect(read(["/foto", "a.jpg"], ["/naam", jpg])).toMatchObject({
      data: {},
      files: {},
      ignored: ["/foto", "/naam"],
    });
  });

  it("leaves what cannot be read for validation to refuse, and loses nothing that was typed", () => {
    const { data, errors } = read(["/aantal", "veel"], ["/bedrag", "1,2,3"]);
    expect(data).toEqual({ aantal: "veel", bedrag: "1,2,3" });
    expect(errors.map(({ at }) => at).sort()).toEqual(["/aantal", "/bedrag"]);
  });

  it("prunes as a browser does: an answer whose question is hidden is not sent", () => {
    expect(read(["/akkoord", "false"], ["/waarom", "omdat"]).data).toEqual({ akkoord: false });
  });

  it.each([
    "/__proto__/x",
    "/constructor/prototype/x",
    "/kinderen/1e9/naam",
    "/kinderen/999999999/naam",
    "/kinderen/-1/naam",
    "/kinderen/01/naam",
    "/onbekend",
    "naam",
    "",
    "/",
    "/naam/x",
    "/kinderen",
    "/foto/$file",
    "/dagen/0/x",
    "csrf",
  ])("ignores the name %j, and says so", (name) => {
    const { data, ignored } = read([name, "x"]);
    expect(data).toEqual({});
    expect(ignored).toEqual([name]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  it("never throws, and is the same whatever the order of rows", () => {
    const names = fc.oneof(
      fc.constantFrom(
        "/naam",
        "/aantal",
        "/dagen",
        "/dagen/1",
        "/kinderen/0/naam",
        "/kinderen/3/leeftijd",
        "/datum#day",
        "/foto",
        "/stukken/2",
        "/__proto__/x",
      ),
      fc.string({ maxLength: 12 }),
    );
    const values = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constant(new File(["a"], "a.jpg", { type: "image/jpeg" })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values), { maxLength: 12 }), (entries) => {
        const { data } = read(...entries);
        expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      }),
      runs(200),
    );
  });
});

describe("parseNumber", () => {
  it.each<[string, "number" | "integer", number | undefined]>([
    ["1,5", "number", 1.5],
    ["1.5", "number", 1.5],
    ["1.234", "number", 1.234],
    ["1.234", "integer", 1234],
    ["1.234.567", "number", 1_234_567],
    ["1 234,5", "number", 1234.5],
    ["-3", "integer", -3],
    ["+3", "integer", 3],
    ["1e3", "number", undefined],
    ["", "number", undefined],
    ["abc", "number", undefined],
    ["1,2,3", "number", undefined],
    ["0x10", "number", undefined],
    ["Infinity", "number", undefined],
    [".5", "number", undefined],
  ])("reads %j as %s: %s", (text, type, value) => {
    expect(parseNumber(text, type)).toBe(value);
  });
});
