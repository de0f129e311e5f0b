import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "./merge.js";

const base = "# kenteken\n\n## Kort\n\nWe vragen de RDW iets.\n\n# email\n\n## Kort\n\nWe mailen u.\n";

describe("two versions of a text", () => {
  it("that changed in different places become one with both changes", () => {
    const mine = base.replace("iets", "of de auto van u is");
    const theirs = base.replace("We mailen u.", "We mailen u over uw aanvraag.");
    const { text, clashes } = merge(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(text).toBe(mine.replace("We mailen u.", "We mailen u over uw aanvraag."));
  });

  it("that changed the same sentence keep both, and say where", () => {
    const mine = base.replace("iets", "wat");
    const theirs = base.replace("iets", "van alles");
    const { text, clashes } = merge(base, mine, theirs);
    expect(clashes).toEqual([
      { line: 5, mine: ["We vragen de RDW wat."], theirs: ["We vragen de RDW van alles."] },
    ]);
    expect(text.split("\n").slice(4, 7)).toEqual([
      "We vragen de RDW wat.",
      "",
      "We vragen de RDW van alles.",
    ]);
  });

  it("that say the same are no clash", () => {
    const both = base.replace("iets", "wat");
    expect(merge(base, both, both)).toEqual({ text: both, clashes: [] });
  });

  it("may have ends of lines of different systems", () => {
    const theirs = base.replace("iets", "wat").replaceAll("\n", "\r\n");
    expect(merge(base, base, theirs)).toEqual({ text: base.replace("iets", "wat"), clashes: [] });
  });

  const texts = fc.array(fc.constantFrom("a", "b", "c", "", "# x"), { maxLength: 12 });

  it("lose no line that either of them wrote", () => {
    fc.assert(
      fc.property(texts, texts, texts, (old, mine, theirs) => {
        const { text } = merge(old.join("\n"), mine.join("\n"), theirs.join("\n"));
        const kept = text.split("\n");
        for (const [side, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const) {
          for (const line of new Set(side)) {
            // A line that was there from the beginning may be gone because the other took it away.
            const mayGo = old.includes(line) && !other.includes(line);
            if (!mayGo && line !== "") expect(kept).toContain(line);
          }
        }
      }),
    );
  });

  it("come out as the one that changed, where the other did not", () => {
    fc.assert(
      fc.property(texts, texts, (old, changed) => {
        const [before, after] = [old.join("\n"), changed.join("\n")];
        expect(merge(before, after, before).text).toBe(after);
        expect(merge(before, before, after).text).toBe(after);
      }),
    );
  });
});
