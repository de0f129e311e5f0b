import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionLines, type VersionLine } from "./versions.js";

const count = (lines: readonly VersionLine[]) =>
  lines.reduce((sum, line) => sum + (line.kind === "line" ? 1 : line.lines), 0);
const changed = (lines: readonly VersionLine[]) =>
  lines.flatMap((line) => (line.kind === "line" && line.changed ? [line.text] : []));

describe("two versions side by side", () => {
  it("have marked what the other does not have", () => {
    const { mine, theirs } = versionLines("a\nb\nc\nd", "a\nB\nc\nd\ne");
    expect(changed(mine)).toEqual(["b"]);
    expect(changed(theirs)).toEqual(["B", "e"]);
  });

  it("show where lines are gone, and leave out what is equal", () => {
    const long = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    const { mine, theirs } = versionLines(
      long.join("\n"),
      long.filter((line) => line !== "line 20").join("\n"),
    );
    expect(changed(mine)).toEqual(["line 20"]);
    expect(changed(theirs)).toEqual([]);
    expect(theirs).toContainEqual({ kind: "line", text: "line 19", changed: false });
    expect([mine[0], theirs[0]]).toEqual([
      { kind: "same", lines: 16 },
      { kind: "same", lines: 16 },
    ]);
  });

  it("account for every line", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "", "c"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (mine, theirs) => {
        const versions = versionLines(mine.join("\n"), theirs.join("\n"));
        expect([count(versions.mine), count(versions.theirs)]).toEqual([mine.length, theirs.length]);
      }),
    );
  });
});
