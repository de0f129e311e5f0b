import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Artefact } from "../artefacts/artefact.js";
import { manifestPath, writeManifest } from "../artefacts/manifest.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { fileOperations, type FileOperations } from "./file-operations.js";
import { OutputFolderError } from "./output-folder-error.js";
import { writeArtefacts } from "./write-artefacts.js";

/** A build with these files and a manifest that lists them. */
function build(files: Readonly<Record<string, string>>): readonly Artefact[] {
  const artefacts = Object.entries(files).map(([path, text]): Artefact => ({
    path,
    text,
    ...(path.startsWith("archive/") ? { archived: true } : {}),
  }));
  return [...artefacts, { path: manifestPath, text: writeManifest({}, Object.keys(files)) }];
}

/** Every file in a folder, but for the manifest. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths
      .filter((path) => path !== manifestPath)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

describe("writing the output", () => {
  it("makes the folder hold exactly the build", async () => {
    const parent = temporaryFolder();
    const out = join(parent, "deep/dist");
    await writeArtefacts(out, build({ "a.form.js": "1", "b.form.js": "1", "notices/a.nl.html": "n" }));
    await writeArtefacts(out, build({ "a.form.js": "2" }));
    expect(contentOf(out)).toEqual({ "a.form.js": "2" });
    expect(readdirSync(join(parent, "deep"))).toEqual(["dist"]);
    // Whoever serves the folder may be another user than whoever built it.
    expect(statSync(out).mode & 0o055).not.toBe(0);
  });

  it("keeps every published notice, also when a later build says otherwise", async () => {
    const out = join(temporaryFolder(), "dist");
    await writeArtefacts(out, build({ "archive/one.html": "as published" }));
    await writeArtefacts(out, build({ "archive/one.html": "rendered anew", "archive/two.html": "second" }));
    await writeArtefacts(out, build({ "archive/three.html": "third" }));
    await writeArtefacts(out, build({}));
    expect(contentOf(out)).toEqual({
      "archive/one.html": "as published",
      "archive/two.html": "second",
      "archive/three.html": "third",
    });
  });

  it("keeps what others put beside it", async () => {
    const out = join(temporaryFolder(), "dist");
    await writeArtefacts(out, build({ "a.form.js": "1" }));
    mkdirSync(join(out, "images"));
    writeFileSync(join(out, "images/logo.svg"), "<svg/>");
    await writeArtefacts(out, build({ "b.form.js": "1" }));
    expect(contentOf(out)).toEqual({ "b.form.js": "1", "images/logo.svg": "<svg/>" });
  });

  it("takes nobody's files away: a folder with something else in it is refused, and so is a file in the way", async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, "register.yaml"), "organisation:");
    await expect(writeArtefacts(out, build({ "a.form.js": "1" }))).rejects.toThrow(
      /register\.yaml.*empty folder/s,
    );
    expect(contentOf(out)).toEqual({ "register.yaml": "organisation:" });

    const dist = join(out, "dist");
    await writeArtefacts(dist, build({ "a.form.js": "1" }));
    writeFileSync(join(dist, "b.form.js"), "mine");
    await expect(writeArtefacts(dist, build({ "b.form.js": "1" }))).rejects.toThrow(
      /b\.form\.js stands where/,
    );
    expect(contentOf(dist)).toEqual({ "a.form.js": "1", "b.form.js": "mine" });
  });

  it("writes what a link leads to, and leaves the link", async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, "www"));
    for (const [link, target] of [
      ["dist", "www"],
      ["new", "www/site"],
    ] as const) {
      symlinkSync(target, join(parent, link));
      await writeArtefacts(join(parent, link), build({ "a.form.js": target }));
      await writeArtefacts(join(parent, link), build({ "a.form.js": target, "b.form.js": "1" }));
      expect(lstatSync(join(parent, link)).isSymbolicLink()).toBe(true);
      expect(contentOf(join(parent, target))).toMatchObject({ "a.form.js": target, "b.form.js": "1" });
    }
  });

  it("looks no further into a folder that is not its own than it needs to say so", async () => {
    const out = temporaryFolder();
    mkdirSync(join(out, "a"));
    writeFileSync(join(out, "a/file"), "");
    const files = { ...fileOperations, list: () => Promise.reject(new Error("went through all of it")) };
    mkdirSync(join(out, "b"));
    await expect(writeArtefacts(out, build({}), { files })).rejects.toThrow(/\(a, b\)/);
  });

  it("writes through no link that stands in the place of one of its folders", async () => {
    const parent = temporaryFolder();
    const out = join(parent, "dist");
    mkdirSync(join(parent, "elsewhere"));
    await writeArtefacts(out, build({}));
    symlinkSync("../elsewhere", join(out, "archive"));
    const written = writeArtefacts(out, build({ "archive/one.html": "1" }));
    await expect(written).rejects.toThrow(/archive stands where/);
    const error: unknown = await written.catch((reason: unknown) => reason);
    expect(error instanceof OutputFolderError ? error.reason.nl : error).toMatch(/archive staat waar/);
    expect(readdirSync(join(parent, "elsewhere"))).toEqual([]);
  });

  it("writes no file outside the folder", async () => {
    const out = join(temporaryFolder(), "dist");
    for (const path of ["../x", "/etc/x", "a/../../x", "a\\..\\x", ""])
      await expect(writeArtefacts(out, [{ path, text: "" }])).rejects.toThrow(OutputFolderError);
    await expect(writeArtefacts(out, [...build({}), ...build({})])).rejects.toThrow(/two files/);
  });
});

describe("a write that fails", () => {
  const before = { "a.form.js": "old", "archive/one.html": "published", "notices/a.nl.html": "old" };
  const next = build({ "a.form.js": "new", "b.form.js": "new", "archive/two.html": "published" });

  /** The real file system, but the operation fails the nth time. */
  function failing(operation: keyof FileOperations, time: number): FileOperations {
    let times = 0;
    return new Proxy(fileOperations, {
      get(target, name: keyof FileOperations) {
        return (...args: readonly [string, string]) =>
          name === operation && ++times === time
            ? Promise.reject(new Error("ENOSPC: no space left on device"))
            : target[name](...args);
      },
    });
  }

  it.each([
    ["newFolder", 1],
    ["mkdir", 2],
    ["carry", 1],
    ["writeFile", 1],
    ["writeFile", 3],
    ["settle", 1],
    ["rename", 1],
    ["rename", 2],
  ] as const)("leaves the previous output whole: %s, time %i", async (operation, time) => {
    const parent = temporaryFolder();
    const out = join(parent, "dist");
    await writeArtefacts(out, build(before));
    const failed = writeArtefacts(out, next, { files: failing(operation, time) });
    await expect(failed).rejects.toThrow(OutputFolderError);
    await expect(failed).rejects.toThrow(/no space left.*unchanged/s);
    expect(contentOf(out)).toEqual(before);
    expect(readdirSync(parent)).toEqual(["dist"]);
    await writeArtefacts(out, next);
    expect(Object.keys(contentOf(out))).toEqual([
      "a.form.js",
      "archive/one.html",
      "archive/two.html",
      "b.form.js",
    ]);
  });

  it("is recovered from when the machine stopped between the last two steps", async () => {
    const parent = temporaryFolder();
    const out = join(parent, "dist");
    await writeArtefacts(out, build(before));
    renameSync(out, `${out}.waarom-old-abc123`);
    await writeArtefacts(out, next);
    expect(contentOf(out)).toMatchObject({
      "archive/one.html": "published",
      "archive/two.html": "published",
    });
    expect(readdirSync(parent)).toEqual(["dist"]);
  });
});
