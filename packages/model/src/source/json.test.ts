import { describe, expect, it } from "vitest";
import { parseJsonDocument } from "@waarom/model/source";

/** The text that a pointer stands for. */
function slice(text: string, pointer: string, part?: "key" | "value" | "entry"): string {
  const { range } = parseJsonDocument("x.json", text).locate(pointer, part);
  return text.slice(range.start.offset, range.end.offset);
}

function findings(text: string) {
  return parseJsonDocument("forms/x.form.json", text).diagnostics.map(
    ({ ruleId, range }) =>
      `${ruleId} ${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`,
  );
}

describe("parseJsonDocument", () => {
  const text = '{\n  "a": [1, { "b": "c" }],\n  "a/b": true\n}\n';

  it("reads a clean file without a finding", () => {
    const document = parseJsonDocument("x.json", text);
    expect(document.value).toEqual({ a: [1, { b: "c" }], "a/b": true });
    expect(document.diagnostics).toEqual([]);
  });

  it.each([
    ["", text.trimEnd()],
    ["/a", '[1, { "b": "c" }]'],
    ["/a/0", "1"],
    ["/a/1/b", '"c"'],
    ["/a~1b", "true"],
  ])("finds the value at %j", (pointer, expected) => {
    expect(slice(text, pointer)).toBe(expected);
  });

  it("finds the key and the whole entry", () => {
    expect(slice(text, "/a/1/b", "key")).toBe('"b"');
    expect(slice(text, "/a/1/b", "entry")).toBe('"b": "c"');
  });

  it("gives the nearest existing place for a pointer that does not exist, and keeps the pointer", () => {
    expect(slice(text, "/a/1/x/y")).toBe('{ "b": "c" }');
    expect(slice(text, "/a/7")).toBe('[1, { "b": "c" }]');
    expect(parseJsonDocument("x.json", text).locate("/a/7").pointer).toBe("/a/7");
  });

  it("reads a list's single item where the list was left out", () => {
    expect(slice('{ "law": { "law": "awb" } }', "/law/0/law")).toBe('"awb"');
  });

  it("counts lines and columns from 1, through every kind of line ending and a byte order mark", () => {
    const { range } = parseJsonDocument("x.json", '\uFEFF{\r\n\t"a":\r1\n}').locate("/a");
    expect(range.start).toEqual({ offset: 10, line: 3, column: 1 });
    expect(parseJsonDocument("x.json", "\uFEFF{}").locate("").range.start).toEqual({
      offset: 1,
      line: 1,
      column: 1,
    });
  });

  it("reports the second of two equal keys and keeps the first", () => {
    const twice = '{ "a": 1, "b": { "c": 1, "\\u0063": 2 }, "a": 3 }';
    expect(parseJsonDocument("x.json", twice).value).toEqual({ a: 1, b: { c: 1 } });
    expect(findings(twice)).toEqual(["source/duplicate-key 1:26-1:34", "source/duplicate-key 1:41-1:44"]);
    const [first] = parseJsonDocument("x.json", twice).diagnostics;
    expect(first?.pointer).toBe("/b/c");
    expect(first?.related?.[0]?.range.start.column).toBe(18);
  });

  it.each(['{ "__proto__": { "x": 1 }, "a": 1 }', '{ "\\u005f_proto__": { "x": 1 }, "a": 1 }'])(
    "drops a key that reaches the prototype: %s",
    (unsafe) => {
      const { value, diagnostics } = parseJsonDocument("x.json", unsafe);
      expect(value).toEqual({ a: 1 });
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["source/unsafe-key"]);
    },
  );

  it.each([
    ["{", ["source/syntax 1:2-1:2"]],
    ['{ "a": 1, }', ["source/syntax 1:11-1:12"]],
    ['{ "a" 1 }', ["source/syntax 1:7-1:8"]],
    ['{ "a": 1 "b": 2 }', ["source/syntax 1:10-1:13"]],
    ['{ "a": "b\n}', ["source/syntax 1:8-1:10"]],
    ['{ // hi\n "a": 1 }', ["source/syntax 1:3-1:8"]],
    ["[1] 2", ["source/syntax 1:5-1:6"]],
    ["", ["source/syntax 1:1-1:1"]],
    ["nul", ["source/syntax 1:1-1:4"]],
    ["[1e999]", ["source/syntax 1:2-1:7"]],
    ["[1,,2]", ["source/syntax 1:4-1:5"]],
  ])("says where %j is broken", (broken, expected) => {
    expect(findings(broken)).toEqual(expected);
    const { diagnostics } = parseJsonDocument("x.json", broken);
    for (const { message } of diagnostics) expect(message.nl).not.toBe(message.en);
  });

  it("keeps what is right of a broken file", () => {
    expect(parseJsonDocument("x.json", '{ "a": [1, 2, "b": 3, "c": { "d": true').value).toEqual({
      a: [1, 2, "b", "c"],
    });
  });

  it("refuses a file that is too large or too deep, with its place", () => {
    expect(findings(`"${"x".repeat(5_000_001)}"`)).toEqual(["source/too-large 1:1-1:1"]);
    const deep = `${"[".repeat(101)}${"]".repeat(101)}`;
    expect(findings(deep)).toEqual(["source/too-deep 1:101-1:102"]);
    expect(findings(deep.slice(1, -1))).toEqual([]);
    expect(findings("[".repeat(1_000_000))).toEqual(["source/too-deep 1:101-1:102"]);
    // An unclosed text in front hides the brackets from a reader who takes the file for valid.
    expect(findings(`"\n${"[{".repeat(200_000)}`)).toEqual(["source/too-deep 2:101-2:102"]);
    expect(findings("[},".repeat(200_000))).toEqual(["source/too-deep 1:301-1:302"]);
  });

  it("reports no more than so many findings of one file", () => {
    expect(findings("[" + "1 ".repeat(10_000) + "]").length).toBe(50);
  });
});
