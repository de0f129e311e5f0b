import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import * as fs from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { folderWith } from "../../testing/run.js";
import { saveText, type Handed, type Saved } from "./save.js";
import type { TextFile } from "./text-file.js";

vi.mock("node:fs", { spy: true });

const file: TextFile = { path: "notices/a.nl.md", fileName: "a.nl.md", name: "a", language: "nl" };
const before = "# a\n\n## Kort\n\nEen.\n";

function folderOf(text = before): string {
  return folderWith({ "notices/a.nl.md": text });
}
function read(folder: string): string {
  return readFileSync(join(folder, file.path), "utf8");
}
function save(folder: string, handed: Partial<Handed> = {}) {
  return saveText(folder, file, { base: before, text: before.replace("Een", "Twee"), ...handed });
}

/** Why it was not saved; empty where it was. */
function reasonOf(saved: Saved, language: "nl" | "en" = "en"): string {
  return saved.kind === "failed" ? saved.reason[language] : "";
}

describe("saving a text", () => {
  it("writes it, and leaves nothing beside it", () => {
    const folder = folderOf();
    expect(save(folder)).toEqual({ kind: "saved" });
    expect(read(folder)).toBe("# a\n\n## Kort\n\nTwee.\n");
    expect(readdirSync(join(folder, "notices"))).toEqual(["a.nl.md"]);
  });

  it("makes a file, and its folder, for a text that nobody wrote yet", () => {
    const folder = folderWith();
    expect(save(folder, { base: "", text: before })).toEqual({ kind: "saved" });
    expect(read(folder)).toBe(before);
  });

  it("keeps a file from Windows as it was", () => {
    const folder = folderOf(`\uFEFF${before.replaceAll("\n", "\r\n")}`);
    expect(save(folder)).toEqual({ kind: "saved" });
    expect(read(folder)).toBe("\uFEFF# a\r\n\r\n## Kort\r\n\r\nTwee.\r\n");
  });

  it("takes the line ends that a browser sends for a plain text box", () => {
    const folder = folderOf();
    const windows = (text: string) => text.replaceAll("\n", "\r\n");
    expect(save(folder, { base: windows(before), text: windows(before.replace("Een", "Twee")) }).kind).toBe(
      "saved",
    );
    expect(read(folder)).toBe("# a\n\n## Kort\n\nTwee.\n");
  });

  it("writes nothing where somebody changed the file meanwhile, and gives both as one", () => {
    const folder = folderOf(`${before}\n# b\n\n## Kort\n\nErbij.\n`);
    const saved = save(folder);
    expect(saved).toMatchObject({ kind: "changed", merged: { clashes: [] } });
    expect(saved.kind === "changed" && saved.merged.text).toBe(
      "# a\n\n## Kort\n\nTwee.\n\n# b\n\n## Kort\n\nErbij.\n",
    );
    expect(read(folder)).toContain("Een.");
  });

  it("writes nothing where somebody took the file away or made it meanwhile", () => {
    const gone = folderOf();
    rmSync(join(gone, file.path));
    expect(save(gone)).toMatchObject({ kind: "changed", theirs: "" });
    expect(save(folderOf(), { base: "", text: "# x\n" })).toMatchObject({ kind: "changed", theirs: before });
  });

  it("has nothing to choose where both wrote the same", () => {
    const folder = folderOf(before.replace("Een", "Twee"));
    expect(save(folder)).toEqual({ kind: "saved" });
  });

  it("says that the disk is full, and leaves the old text whole", () => {
    const folder = folderOf();
    vi.mocked(fs.writeFileSync).mockImplementation((path) => {
      throw Object.assign(new Error(`ENOSPC: ${String(path)}`), { code: "ENOSPC" });
    });
    const saved = save(folder);
    const made = save(folderWith(), { base: "" });
    vi.mocked(fs.writeFileSync).mockReset();
    expect(reasonOf(saved)).toContain("the disk is full");
    expect(reasonOf(made, "nl")).toContain("schijf is vol");
    expect(read(folder)).toBe(before);
    expect(readdirSync(join(folder, "notices"))).toEqual(["a.nl.md"]);
  });

  it("refuses a text that nobody could read back", () => {
    const folder = folderOf();
    expect(reasonOf(save(folder, { text: "a".repeat(2_000_001) }))).toContain("too long");
    expect(read(folder)).toBe(before);
  });
});

describe("a link that leads out of the project", () => {
  it.each(["the file", "the folder"])("is not written through (%s)", (which) => {
    const outside = folderWith({ "a.nl.md": before });
    const folder = folderWith({ "waarom.json": "{}" });
    if (which === "the folder") symlinkSync(outside, join(folder, "notices"));
    else {
      mkdirSync(join(folder, "notices"));
      symlinkSync(join(outside, "a.nl.md"), join(folder, file.path));
    }
    expect(reasonOf(save(folder), "nl")).toContain("buiten dit project");
    expect(readFileSync(join(outside, "a.nl.md"), "utf8")).toBe(before);
  });

  it("and to nothing is no way to make a file there", () => {
    const outside = folderWith();
    const folder = folderWith({ "notices/x.nl.md": "" });
    symlinkSync(join(outside, "a.nl.md"), join(folder, file.path));
    expect(save(folder, { base: "" }).kind).toBe("failed");
    expect(readdirSync(outside)).toEqual([]);
  });

  it("but stays inside is written through", () => {
    const folder = folderWith({ "notices/b.nl.md": before });
    symlinkSync("b.nl.md", join(folder, file.path));
    expect(save(folder).kind).toBe("saved");
    expect(readFileSync(join(folder, "notices/b.nl.md"), "utf8")).toContain("Twee");
  });
});
