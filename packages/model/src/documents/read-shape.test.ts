import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  configShape,
  declarationShape,
  exceptionsShape,
  formFactsShape,
  layoutShape,
  noticeFrontMatterShape,
  registerShape,
  translationShape,
  type JsonValue,
} from "@waarom/model";
import {
  formatRules,
  hasFormat,
  parseJsonDocument,
  parseYamlDocument,
  readShape,
} from "@waarom/model/source";
import {
  boolean,
  choice,
  either,
  field,
  formatted,
  list,
  listOrSingle,
  localised,
  mapBy,
  mapOf,
  number,
  object,
  string,
  stringFormats,
  type Shape,
} from "./shape.js";

const doc = { nl: "x", en: "x" };
const shape = object({
  name: field(localised, doc),
  code: field(string, doc),
  count: field(number, doc),
  on: field(boolean, doc),
  kind: field(choice(["purpose", "source"]), doc),
  day: field(formatted("date"), doc),
  ref: field(formatted("id"), doc),
  tags: field(listOrSingle(string), doc),
  rows: field(list(object({ a: field(string, doc), inner: field(list(string), doc) })), doc),
  map: field(mapOf(object({ a: field(string, doc) })), doc),
  by: field(mapBy({ one: { label: doc }, two: { label: doc } }, object({ a: field(string, doc) })), doc),
  auto: field(either(choice(["none"]), object({ a: field(string, doc) })), doc),
  group: field(object({ list: field(list(string), doc) }), doc),
});
const empty = { tags: [], rows: [], map: {}, by: {} };

function read(yaml: string) {
  const document = parseYamlDocument("register.yaml", yaml);
  const { value, diagnostics } = readShape(shape, document.value, document);
  return {
    value,
    findings: diagnostics.map(
      ({ ruleId, messageId, range: { start, end }, pointer }) =>
        `${ruleId} ${messageId} ${yaml.slice(start.offset, end.offset)} ${pointer}`,
    ),
    diagnostics,
  };
}

describe("readShape", () => {
  it("always gives lists and maps, and nothing else, of an empty file", () => {
    expect(readShape(shape, undefined).value).toEqual(empty);
    expect(read("name:\ntags:\nrows:\n").value).toEqual(empty);
  });

  it("keeps what fits", () => {
    const { value, findings } = read(
      "name: Naam\ncode: '1'\ncount: 2\non: true\nkind: source\nday: 2026-11-23\nref: a-b\ntags: één\nrows: [{ a: x }]\nmap: { m: { a: y }, n: }\nby: { two: }\nauto: none\ngroup: {}\n",
    );
    expect(findings).toEqual([]);
    expect(value).toEqual({
      name: { und: "Naam" },
      code: "1",
      count: 2,
      on: true,
      kind: "source",
      day: "2026-11-23",
      ref: "a-b",
      tags: ["één"],
      rows: [{ a: "x", inner: [] }],
      map: { m: { a: "y" }, n: {} },
      by: { two: {} },
      auto: "none",
      group: { list: [] },
    });
  });

  it.each([
    ["count: x", "source/wrong-kind wrongKind x /count"],
    ["rows: x", "source/wrong-kind wrongKind x /rows"],
    ["map: [x]", "source/wrong-kind wrongKind [x] /map"],
    ["kind: [x]", "source/wrong-kind wrongKind [x] /kind"],
    ["naam: x", "source/unknown-key unknownKey naam /naam"],
    ["kind: sorce", "source/not-in-list notInList sorce /kind"],
    ["by: { three: { a: x } }", "source/not-in-list notInList three /by/three"],
    ["day: 2026-02-30", "source/bad-format badFormat 2026-02-30 /day"],
    ["name: { nl: x, Dutch!: y }", "source/bad-format badFormat Dutch! /name/Dutch!"],
    ["auto: nope", "source/not-in-list notInList nope /auto"],
    ["- a", "source/wrong-kind wrongKind - a "],
  ])("leaves out what does not fit, and says where: %s", (yaml, finding) => {
    const { value, findings } = read(yaml);
    expect(findings).toEqual([finding]);
    expect(value).toEqual(yaml.startsWith("name") ? { ...empty, name: { nl: "x" } } : empty);
  });

  it("suggests what was meant, in the quotes that were used", () => {
    const [finding] = read("kind: 'sorce'").diagnostics;
    expect(finding?.message.nl).toContain('Bedoelt u "source"?');
    expect(finding?.message.en).toContain('Did you mean "source"?');
    expect(finding?.suggestions?.[0]?.edits[0]?.text).toBe("'source'");
    expect(read("nmae: x").diagnostics[0]?.suggestions?.[0]?.edits[0]?.text).toBe("name");
  });

  it("keeps an id that looks odd, since it is only looked up", () => {
    expect(read("ref: Odd Id")).toMatchObject({
      value: { ref: "Odd Id" },
      findings: ["source/bad-format badFormat Odd Id /ref"],
    });
  });

  it("keeps a number as it was written where text belongs, and mends it with quotes", () => {
    const { value, diagnostics } = read("code: 11.10\nname: { nl: 0612 }\ntags: [007, true]\n");
    expect(value).toMatchObject({ code: "11.10", name: { nl: "0612" }, tags: ["007", "true"] });
    expect(diagnostics.map(({ severity, fix }) => [severity, fix?.edits[0]?.text])).toEqual([
      ["hint", '"11.10"'],
      ["hint", '"0612"'],
      ["hint", '"007"'],
      ["hint", '"true"'],
    ]);
  });

  it("takes a telephone number or a hash without quotes as it stands", () => {
    const document = parseYamlDocument("x.yaml", "phone: 0612345678\nhash: 12345e67\n");
    const bare = object({ phone: field(formatted("phone"), doc), hash: field(formatted("hash"), doc) });
    expect(readShape(bare, document.value, document)).toEqual({
      value: { phone: "0612345678", hash: "12345e67" },
      diagnostics: [],
    });
  });

  it("understands yes and no, and asks for true and false", () => {
    const { value, diagnostics } = read("on: ja");
    expect(value.on).toBe(true);
    expect(diagnostics[0]?.fix?.edits[0]?.text).toBe("true");
    expect(read("on: misschien").value.on).toBeUndefined();
  });

  it("keeps the place of what follows an unreadable item", () => {
    const { value, findings } = read("rows: [x, { a: [1] }]");
    expect(value.rows).toEqual([{ inner: [] }, { inner: [] }]);
    expect(findings).toEqual([
      "source/wrong-kind wrongKind x /rows/0",
      "source/wrong-kind wrongKind [1] /rows/1/a",
    ]);
  });

  it("reads own keys only", () => {
    const document = parseJsonDocument(
      "waarom.json",
      '{ "constructor": {}, "toString": 1, "map": { "constructor": {} } }',
    );
    const { value, diagnostics } = readShape(shape, document.value, document);
    expect(Object.keys(value.map)).toEqual(["constructor"]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["source/unknown-key", "source/unknown-key"]);
  });

  it("reports nothing without a place", () => {
    expect(readShape(shape, { count: "x" }).diagnostics).toEqual([]);
  });
});

describe("the type of what is read", () => {
  const shapes = {
    configShape,
    declarationShape,
    exceptionsShape,
    formFactsShape,
    layoutShape,
    noticeFrontMatterShape,
    registerShape,
    translationShape,
    shape,
  };

  it.each(Object.entries(shapes))("holds for any value, by %s", (_, each) => {
    fc.assert(
      fc.property(valueLike(each, 4), (value) => {
        const text = JSON.stringify(value);
        const document = parseJsonDocument("x.json", text);
        const reading = readShape<Shape>(each, document.value, document);
        expect(misfits(each, reading.value)).toEqual([]);
        for (const { range } of reading.diagnostics) {
          expect(range.start.offset).toBeGreaterThanOrEqual(0);
          expect(text.length).toBeGreaterThanOrEqual(range.end.offset);
        }
        // What was read once reads the same again.
        expect(
          readShape<Shape>(each, JSON.parse(JSON.stringify(reading.value ?? null)) as JsonValue).value,
        ).toEqual(reading.value);
      }),
    );
  });
});

/** Values that are nearly what a shape asks: its own keys and words, and sometimes anything. */
function valueLike(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  const odd = { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) };
  if (depth === 0) return odd.arbitrary;
  switch (shape.kind) {
    case "string":
      return fc.oneof(odd, {
        weight: 3,
        arbitrary: fc.constantFrom(
          "x",
          "a/b",
          "P1Y",
          "2026-11-23",
          "https://a.nl/",
          "x@y.nl",
          "nl",
          "01234567",
        ),
      });
    case "number":
    case "boolean":
      return fc.oneof(odd, { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.boolean(), fc.constant("ja")) });
    case "localised":
      return fc.oneof(odd, {
        weight: 2,
        arbitrary: fc.dictionary(fc.constantFrom("nl", "en", "??"), fc.string()),
      });
    case "choice":
      return fc.oneof(odd, { weight: 3, arbitrary: fc.constantFrom(...shape.values) });
    case "any":
      return odd.arbitrary;
    case "list":
      return fc.oneof(odd, {
        weight: 4,
        arbitrary: fc.array(valueLike(shape.item, depth - 1), { maxLength: 2 }),
      });
    case "map":
      return fc.oneof(odd, {
        weight: 4,
        arbitrary: fc.dictionary(
          fc.constantFrom("a", "B", "/x", ...(shape.keys ?? [])),
          valueLike(shape.item, depth - 1),
          {
            maxKeys: 2,
          },
        ),
      });
    case "either":
      return fc.oneof(valueLike(shape.first, depth - 1), valueLike(shape.second, depth - 1));
    case "object":
      return fc.oneof(odd, {
        weight: 6,
        arbitrary: fc.record(
          Object.fromEntries(
            Object.entries({ ...shape.fields, odd: { shape: string } }).map(([key, { shape: inner }]) => [
              key,
              valueLike(inner, depth - 1),
            ]),
          ),
          { requiredKeys: [] },
        ),
      });
  }
}

/** The places where a value is not what `Infer` says of its shape. */
function misfits(shape: Shape, value: unknown, at = ""): readonly string[] {
  const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
  const no = (fits: boolean) => (fits ? [] : [`${at}: ${shape.kind}`]);
  switch (shape.kind) {
    case "any":
      return [];
    case "string":
    case "number":
    case "boolean":
      return no(typeof value === shape.kind);
    case "choice":
      return no(typeof value === "string" && shape.values.includes(value));
    case "localised":
      return no(isGroup && Object.values(value).every((text) => typeof text === "string"));
    case "list":
      return Array.isArray(value) ? value.flatMap((item) => misfits(shape.item, item, `${at}/`)) : no(false);
    case "map":
      return isGroup
        ? Object.entries(value).flatMap(([key, item]) => [
            ...no(shape.keys === undefined || shape.keys.includes(key)),
            ...misfits(shape.item, item, `${at}/${key}`),
          ])
        : no(false);
    case "either":
      return misfits(shape.first, value, at).length === 0 ? [] : misfits(shape.second, value, at);
    case "object": {
      if (!isGroup) return no(false);
      const found = new Map(Object.entries(value));
      const unknown = [...found.keys()].filter((key) => !Object.hasOwn(shape.fields, key));
      return [
        ...unknown.map((key) => `${at}/${key}`),
        ...Object.entries(shape.fields).flatMap(([key, { shape: inner }]) => {
          const isAlways = inner.kind === "list" || inner.kind === "map";
          return found.has(key) || isAlways ? misfits(inner, found.get(key), `${at}/${key}`) : [];
        }),
      ];
    }
  }
}

describe("formats", () => {
  it.each(stringFormats)("%s takes its own example", (format) => {
    expect(hasFormat(formatRules[format].example, format)).toBe(true);
  });

  it.each([
    [
      "url",
      [
        "javascript:alert(1)",
        "http://a.nl",
        "//a.nl",
        "/\\a.nl",
        "https://",
        "https://a b",
        "data:text/html,x",
      ],
    ],
    ["email", ["a", "a@b", "a@@b.nl", "a b@c.nl", "a@b.nl?bcc=x", "<a@b.nl>"]],
    ["duration", ["P", "1Y", "PT1H", "P1Y1W", "P1M1Y", "p1y"]],
    ["date", ["2026-02-29", "2026-13-01", "23-11-2026", "2026-11-23T00:00:00Z"]],
    ["id", ["", "A", "1a", "a_b", "a/b"]],
    ["purpose-ref", ["a", "a/", "/a", "a/b/c"]],
    ["phone", ["bel ons", "1", "+"]],
    ["hash", ["abc", "ABCDEF01"]],
    ["pointer", ["a"]],
    ["language", ["", "NL", "nederlands", "n"]],
  ] as const)("%s refuses %j", (format, wrong) => {
    for (const text of wrong) expect([text, hasFormat(text, format)]).toEqual([text, false]);
  });

  it.each([
    ["url", ["https://www.a.nl", "https://a.nl/x?y=1#z", "/privacy", "/"]],
    ["duration", ["P1Y6M", "P2W", "P30D"]],
    ["phone", ["14 0123", "+31 (0)70 888 85 00", "088-1805250"]],
    ["language", ["und", "en-GB", "zh-Hant-TW"]],
  ] as const)("%s takes %j", (format, right) => {
    for (const text of right) expect([text, hasFormat(text, format)]).toEqual([text, true]);
  });
});
