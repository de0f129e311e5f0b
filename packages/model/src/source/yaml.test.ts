import { describe, expect, it } from "vitest";
import { parseYamlDocument } from "@waarom/model/source";

function slice(text: string, pointer: string, part?: "key" | "value" | "entry"): string {
  const { range } = parseYamlDocument("register.yaml", text).locate(pointer, part);
  return text.slice(range.start.offset, range.end.offset);
}

function findings(text: string) {
  return parseYamlDocument("register.yaml", text).diagnostics.map(
    ({ ruleId, messageId, range }) => `${ruleId} ${messageId} ${range.start.line}:${range.start.column}`,
  );
}

describe("parseYamlDocument", () => {
  const text = ["a:", "  - b: één # uitleg", "    c: |", "      lang", "  - d", "e: { f: [1, 2] }", ""].join(
    "\n",
  );

  it("reads the core schema of YAML 1.2", () => {
    const { value, diagnostics } = parseYamlDocument(
      "register.yaml",
      "a: yes\nb: true\nc: 1\nd: 2026-11-23\ne: ~\nf: 0x1f\n<<: { g: 1 }\n",
    );
    expect(value).toEqual({ a: "yes", b: true, c: 1, d: "2026-11-23", e: null, f: 31, "<<": { g: 1 } });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ["/a", text.slice(5, text.indexOf("\ne:"))],
    ["/a/0", "b: één # uitleg\n    c: |\n      lang"],
    ["/a/0/b", "één"],
    ["/a/1", "d"],
    ["/e/f/1", "2"],
    ["/e", "{ f: [1, 2] }"],
  ])("finds the value at %j", (pointer, expected) => {
    expect(slice(text, pointer)).toBe(expected);
  });

  it("finds keys, whole entries and empty values", () => {
    expect(slice(text, "/e/f", "key")).toBe("f");
    expect(slice(text, "/e/f", "entry")).toBe("f: [1, 2]");
    expect(slice("a:\nb: 1\n", "/a", "entry")).toBe("a:");
  });

  it("keeps its places with a byte order mark and CRLF", () => {
    const windows = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(slice(windows, "/e/f/1")).toBe("2");
    expect(parseYamlDocument("register.yaml", windows).locate("/e").range.start).toMatchObject({
      line: 6,
      column: 4,
    });
  });

  it("reports double and unsafe keys, and keys that are no text", () => {
    const odd = "a: 1\nb: { c: 1, c: 2 }\na: 2\n__proto__: { x: 1 }\n? [d]\n: 3\n1: vier\n";
    const { value } = parseYamlDocument("register.yaml", odd);
    expect(value).toEqual({ a: 1, b: { c: 1 }, "1": "vier" });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(findings(odd)).toEqual([
      "source/duplicate-key duplicateKey 2:12",
      "source/duplicate-key duplicateKey 3:1",
      "source/unsafe-key unsafeKey 4:1",
      "source/syntax NON_STRING_KEY 5:3",
    ]);
  });

  it("evaluates no tag, whatever version the file claims", () => {
    const { value, diagnostics } = parseYamlDocument(
      "register.yaml",
      "%YAML 1.1\n---\na: !!js/function 'x'\nb: !!binary aGk=\nc: yes\nd: 2026-01-01\n<<: { e: 1 }\n",
    );
    expect(value).toEqual({ a: "x", b: "aGk=", c: "yes", d: "2026-01-01", "<<": { e: 1 } });
    expect(new Set(diagnostics.map(({ messageId }) => messageId))).toEqual(new Set(["TAG_RESOLVE_FAILED"]));
  });

  it("lets an alias share what its anchor holds, at its own place", () => {
    const aliased = "a: &x { b: 1 }\nc: *x\n";
    expect(parseYamlDocument("register.yaml", aliased).value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(slice(aliased, "/c")).toBe("*x");
    expect(slice(aliased, "/c/b")).toBe("1");
  });

  it("refuses aliases that are unknown, that hold themselves, or that stand for too much", () => {
    expect(findings("a: *x\n")).toEqual(["source/syntax BAD_ALIAS 1:4"]);
    expect(findings("a: &x [*x]\n")).toEqual(["source/syntax BAD_ALIAS 1:8"]);
    const laughs = ["l0: &l0 [ha, ha]"];
    for (let level = 1; level < 40; level += 1)
      laughs.push(`l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`);
    const bomb = parseYamlDocument("register.yaml", laughs.join("\n"));
    expect(bomb.diagnostics[0]?.messageId).toBe("RESOURCE_EXHAUSTION");
    expect(JSON.stringify(bomb.value).length).toBeLessThan(20_000_000);
  });

  it("refuses nesting that is too deep, in every way that YAML nests", () => {
    const steps = Array.from({ length: 150 }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
    const lists = Array.from({ length: 150 }, (_, level) => `${" ".repeat(level)}-`).join("\n");
    const chain = ["a0: &a0 []"];
    for (let level = 1; level < 150; level += 1) chain.push(`a${level}: &a${level} [*a${level - 1}]`);
    for (const deep of [
      "[".repeat(1e5),
      "{ a: ".repeat(1e5),
      "- ".repeat(1e5),
      "? ".repeat(1e5),
      "&a ".repeat(1e5),
      "!a ".repeat(1e5),
      steps,
      lists,
      chain.join("\n"),
    ])
      expect(findings(deep)[0]).toMatch(/^source\/too-deep/);
    expect(findings(`a: |\n${"  [\n".repeat(200)}`)).toEqual([]);
    expect(findings(steps.split("\n").slice(0, 99).join("\n"))).toEqual([]);
  });

  it("refuses a file that is too large", () => {
    expect(findings(`a: ${"x".repeat(2_000_000)}`)).toEqual(["source/too-large tooLarge 1:1"]);
  });

  it("reads the first document of several, and says so", () => {
    expect(parseYamlDocument("register.yaml", "a: 1\n---\nb: 2\n").value).toEqual({ a: 1 });
    expect(findings("a: 1\n---\nb: 2\n")).toEqual(["source/syntax MULTIPLE_DOCS 2:1"]);
  });

  it.each(["", "# leeg\n", "---\n"])("takes an empty file for what it is: %j", (empty) => {
    expect(parseYamlDocument("register.yaml", empty).value ?? null).toBeNull();
    expect(findings(empty)).toEqual([]);
  });

  it.each(["a: b: c", "a: 'x", "a: [1", "a:\n\t- b", "a: 1\n b: 2", "@x", "- a\nb: c"])(
    "says that %j is broken",
    (broken) => {
      const { diagnostics } = parseYamlDocument("register.yaml", broken);
      expect(diagnostics.length).toBeGreaterThan(0);
      for (const { message, ruleId } of diagnostics) {
        expect(ruleId).toBe("source/syntax");
        expect(message.nl).not.toBe(message.en);
      }
    },
  );
});
