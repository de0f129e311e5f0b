import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compiledForm } from "../../bench/form/schema.mjs";
import { root } from "../../scripts/lib/packages.mjs";

let folder = "";

beforeAll(() => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  folder = mkdtempSync(join(root, ".cache/weight-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The script that a page loads, as a bundler makes it for production. */
async function bundle(name: string, source: string): Promise<string> {
  const entry = join(folder, `${name}.js`);
  writeFileSync(entry, source);
  await build({
    configFile: false,
    root: folder,
    mode: "production",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    build: {
      outDir: join(folder, name),
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: "page.js" } },
    },
  });
  return readFileSync(join(folder, name, "page.js"), "utf8");
}

const kilobytes = (script: string) => gzipSync(script, { level: 9 }).length / 1000;

describe("what a page with Waarom weighs", () => {
  it("is at most 140 kB of script for a form of 25 fields, with React and its validator", async () => {
    writeFileSync(join(folder, "form.js"), compiledForm(25));
    const script = await bundle(
      "form-25",
      `import { PrivacyForm } from "@waarom/react";
      import { createRoot } from "react-dom/client";
      import { createElement } from "react";
      import form from "./form.js";
      createRoot(document.body).render(createElement(PrivacyForm, { form }));`,
    );
    expect(script.includes("Waarom vragen we dit?")).toBe(true);
    expect(kilobytes(script)).toBeLessThanOrEqual(140);
  });

  it.each(["WhyWeAsk", "LayeredNotice", "ReceiptView"])(
    "leaves the form out of a page that only shows a %s",
    async (part) => {
      const react = `import { createRoot } from "react-dom/client"; import { createElement } from "react";`;
      const empty = await bundle("react", `${react} createRoot(document.body).render(createElement("p"));`);
      const script = await bundle(
        part,
        `import { ${part} } from "@waarom/react"; ${react} createRoot(document.body).render(createElement(${part}));`,
      );
      // What stands in the form alone: RJSF, and what judges answers.
      const inTheForm = ["additionalProperties", "UndeclaredFieldsError"];
      expect(inTheForm.filter((word) => script.includes(word))).toEqual([]);
      expect(kilobytes(script) - kilobytes(empty)).toBeLessThanOrEqual(20);
    },
  );
});
