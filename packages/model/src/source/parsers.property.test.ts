import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { joinPointer, type Location } from "@waarom/model";
import { parseJsonDocument, parseNoticeDocument, parseYamlDocument } from "@waarom/model/source";

const parsers = {
  json: (text: string) => parseJsonDocument("forms/x.form.json", text),
  yaml: (text: string) => parseYamlDocument("register.yaml", text),
  notice: (text: string) => parseNoticeDocument("notices/x.nl.md", text),
};

/** Files as people write them, to be broken in every way. */
const valid = [
  JSON.stringify(
    { type: "object", properties: { "a/b~c": { type: "string", "x-privacy": [{ purpose: "a/b" }] } } },
    null,
    2,
  ),
  "organisation: { name: Gemeente, kind: municipality }\nactivities:\n  a:\n    purposes: &p\n      b: { text: |\n          lang\n        }\n    again: *p\n",
  "# c\na:\n  - b: \"é\\u0041\"\n    c: 'x'\n  - >-\n    fold\n    ed\n? d\n: [1, 2.5, ~, true]\n",
  "---\nform: x\nstatus: draft\n---\n# kenteken\n## Kort\nWe vragen.\n\n```\n# x\n```\n## Juridisch\n",
];

const sign = fc.oneof(
  fc.constantFrom(...Array.from("{}[]\",:#-?&*!|>%@`'\\/ \t\r\n~0aé\uFEFF\u0000\u2028\uD800")),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(sign, { maxLength: 120 }).map((signs) => signs.join("")),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
);

/** A valid file with parts dropped, doubled, moved or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...valid),
    fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.nat(), sign), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, edits]) =>
    edits.reduce((current, [at, length, kind, other]) => {
      const start = at % (current.length + 1);
      const part = current.slice(start, start + length);
      const replacement = [other, "", part + part, `${other}${part}`, part.toUpperCase()][kind % 5] ?? "";
      return current.slice(0, start) + replacement + current.slice(start + length);
    }, text),
  );

function expectInside(text: string, { range: { start, end } }: Location) {
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(text.length).toBeGreaterThanOrEqual(end.offset);
  for (const { offset, line, column } of [start, end]) {
    const before = text.slice(text.startsWith("\uFEFF") ? 1 : 0, offset).split(/\r\n|\r(?!\n)|\n/);
    // Between the two signs of one line ending, both lines can be meant.
    if (text.charAt(offset - 1) !== "\r")
      expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
  }
}

/** Every pointer of a value, its own first. */
function pointers(value: unknown, base = ""): readonly [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[base, value]];
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => pointers(item, joinPointer(base, index)))
    : Object.entries(value).flatMap(([key, entry]) => pointers(entry, joinPointer(base, key)));
  return [[base, value], ...inside];
}

const jsonValue = fc
  .json({ maxDepth: 4 })
  .filter((text) => !text.includes("__proto__"))
  .map((text): unknown => JSON.parse(text));

describe.each(Object.entries(parsers))("the %s parser", (name, parse) => {
  it("never throws, and points inside the file, whatever the file holds", () => {
    fc.assert(
      fc.property(fc.oneof(anything, mutated), fc.array(fc.string()), (text, keys) => {
        const document = parse(text);
        expect(document.text).toBe(text);
        for (const diagnostic of document.diagnostics) {
          expectInside(text, diagnostic);
          for (const related of diagnostic.related ?? []) expectInside(text, related);
        }
        const inside = "value" in document ? pointers(document.value).map(([pointer]) => pointer) : [];
        for (const pointer of [...inside, joinPointer("", ...keys)])
          for (const part of ["key", "value", "entry"] as const)
            expectInside(text, document.locate(pointer, part));
      }),
    );
  });

  it("gives no object that reaches a prototype", () => {
    const hostile = fc.constantFrom(
      '"__proto__"',
      '"\\u005f_proto__"',
      "__proto__",
      "constructor",
      "toString",
    );
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const text = {
          json: `{ ${a}: { ${b}: { "x": 1 } } }`,
          yaml: `${a}:\n  ${b}: { x: 1 }`,
          notice: `---\n${a}: { x: 1 }\n---\n# ${b}`,
        };
        const document = parse(text[name as keyof typeof text]);
        for (const [, value] of "value" in document ? pointers(document.value) : [])
          if (typeof value === "object" && value !== null && !Array.isArray(value))
            expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
        expect(({} as Record<string, unknown>).x).toBeUndefined();
      }),
    );
  });
});

describe("every value of a file", () => {
  it("is read from JSON as JSON.parse reads it, and stands where its pointer says", () => {
    fc.assert(
      fc.property(jsonValue, fc.constantFrom("", "  ", "\t"), fc.boolean(), (value, indent, isMarked) => {
        const text = (isMarked ? "\uFEFF" : "") + JSON.stringify(value, undefined, indent);
        const document = parseJsonDocument("x.json", text);
        expect(document.diagnostics).toEqual([]);
        expect(document.value).toEqual(value);
        for (const [pointer, part] of pointers(document.value)) {
          const { start, end } = document.locate(pointer).range;
          expect(JSON.parse(text.slice(start.offset, end.offset))).toEqual(part);
        }
      }),
    );
  });

  it("is read from YAML as it was written, and stands where its pointer says", () => {
    const style = fc.record({
      collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
      defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const),
      indent: fc.constantFrom(2, 4),
      lineWidth: fc.constantFrom(0, 80),
    });
    // A lone surrogate cannot be written in a file at all; a minus zero reads as 0 elsewhere.
    const canBeWritten = (value: unknown) => !/\\ud[89a-f]|-0\b/i.test(JSON.stringify(value));
    fc.assert(
      fc.property(jsonValue.filter(canBeWritten), style, (value, options) => {
        const text = stringify(value, { ...options, aliasDuplicateObjects: false });
        const document = parseYamlDocument("register.yaml", text);
        expect(document.diagnostics).toEqual([]);
        expect(document.value).toEqual(value);
        for (const [pointer, part] of pointers(document.value)) {
          const { start, end } = document.locate(pointer).range;
          // A block stands by its column: what follows its first line keeps its place when the first gets it too.
          const slice = " ".repeat(start.column - 1) + text.slice(start.offset, end.offset);
          expect(parseYamlDocument("register.yaml", slice).value ?? null).toEqual(part);
        }
      }),
    );
  });
});
