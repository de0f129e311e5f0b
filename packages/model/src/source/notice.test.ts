import { describe, expect, it } from "vitest";
import { parseNoticeDocument } from "@waarom/model/source";

const file = "notices/parkeervergunning.nl.md";
const text = `---
form: parkeervergunning
audience: inwoner
---

# kenteken

## Kort
We vragen de RDW om een antwoord.

## samenvatting ##

Meer uitleg.

\`\`\`
# geen kop
\`\`\`

### Ook tekst

## Juridisch

# /properties/naam
## Kort
Zo weten we wie u bent.
`;

function findings(markdown: string, name = file) {
  return parseNoticeDocument(name, markdown).diagnostics.map(
    ({ ruleId, range }) => `${ruleId} ${range.start.line}:${range.start.column}`,
  );
}

describe("parseNoticeDocument", () => {
  const notice = parseNoticeDocument(file, text);

  it("reads name, language, front matter and topics", () => {
    expect(notice).toMatchObject({
      name: "parkeervergunning",
      language: "nl",
      frontMatter: { form: ["parkeervergunning"], audience: "inwoner", activity: [] },
    });
    expect(notice.topics.map(({ name }) => name)).toEqual(["kenteken", "/properties/naam"]);
    expect(notice.diagnostics).toEqual([]);
  });

  it("gives each layer its words and their exact place; an empty layer is absent", () => {
    const [plate] = notice.topics;
    expect(plate?.short?.markdown).toBe("We vragen de RDW om een antwoord.");
    expect(plate?.summary?.markdown).toBe("Meer uitleg.\n\n```\n# geen kop\n```\n\n### Ook tekst");
    expect(plate?.legal).toBeUndefined();
    for (const topic of notice.topics) {
      for (const layer of [topic.short, topic.summary]) {
        if (layer === undefined) continue;
        const { start, end } = layer.location.range;
        expect(text.slice(start.offset, end.offset)).toBe(layer.markdown);
      }
      const { start, end } = topic.location.range;
      expect(text.slice(start.offset, end.offset)).toBe(topic.name);
    }
    expect(plate?.location.range.start).toMatchObject({ line: 6, column: 3 });
  });

  it("finds front matter and topics by pointer", () => {
    const at = (pointer: string, part?: "key") => {
      const { range } = notice.locate(pointer, part);
      return text.slice(range.start.offset, range.end.offset);
    };
    expect(at("/form/0")).toBe("parkeervergunning");
    expect(at("/audience", "key")).toBe("audience");
    expect(at("/topics/~1properties~1naam/short")).toBe("Zo weten we wie u bent.");
  });

  it("reads the same with CRLF and a byte order mark", () => {
    const windows = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const other = parseNoticeDocument(file, windows);
    expect(other.frontMatter).toEqual(notice.frontMatter);
    expect(
      other.topics.map(({ name, summary }) => [name, summary?.markdown.replaceAll("\r\n", "\n")]),
    ).toEqual(notice.topics.map(({ name, summary }) => [name, summary?.markdown]));
    expect(other.diagnostics).toEqual([]);
  });

  it("takes the layer names of the file's language, and English ones where it ships none", () => {
    expect(parseNoticeDocument("notices/x.en.md", "# a\n## Short\nx\n## SUMMARY\ny").topics[0]).toMatchObject(
      {
        short: { markdown: "x" },
        summary: { markdown: "y" },
      },
    );
    expect(findings("# a\n## Legal\nx", "notices/x.de.md")).toEqual([]);
    expect(findings("# a\n## Legal\nx")).toEqual(["source/foreign-layer 2:4"]);
    expect(parseNoticeDocument(file, "# a\n## Legal\nx").topics[0]?.legal?.markdown).toBe("x");
  });

  it("loses nothing without saying so", () => {
    expect(findings("Los\n\n# a\nOok los\n## Kort\nx")).toEqual([
      "source/text-before-topic 1:1",
      "source/text-before-layer 4:1",
    ]);
    expect(findings("## Kort\nx")).toEqual(["source/layer-before-topic 1:4"]);
    expect(findings("# a\n## Kort\nx\n# a\n## Kort\ny")).toEqual(["source/duplicate-topic 4:3"]);
    expect(findings("# a\n## Kort\nx\n## Kort\ny")).toEqual(["source/duplicate-layer 4:4"]);
    expect(findings("#\n## Kort\nx")).toEqual(["source/empty-topic 1:1"]);
  });

  it("keeps the text under an unknown heading with the layer above, and says what was meant", () => {
    const odd = parseNoticeDocument(file, "# a\n## Kort\nx\n## Samenvating\ny");
    expect(odd.topics[0]?.short?.markdown).toBe("x\n## Samenvating\ny");
    expect(odd.diagnostics[0]?.message.nl).toContain('Bedoelt u "Samenvatting"?');
  });

  it("reads only bare --- as front matter, and reports it at its own lines", () => {
    expect(findings("---js\nprocess.exit()\n---\n# a\n## Kort\nx")).toEqual(["source/text-before-topic 1:1"]);
    expect(findings("---\nform: x\n# a\n## Kort\nx")[0]).toBe("source/syntax 1:1");
    expect(findings("---\nstatus: klaar\nvorm: x\n---\n# a\n## Kort\nx")).toEqual([
      "source/not-in-list 2:9",
      "source/unknown-key 3:1",
    ]);
    expect(findings("---\nform: [x\n---\n# a\n## Kort\nx")[0]).toMatch(/^source\/syntax [23]:/);
  });

  it("refuses a text that is too large", () => {
    expect(findings("x".repeat(2_000_001))).toEqual(["source/too-large 1:1"]);
  });
});
