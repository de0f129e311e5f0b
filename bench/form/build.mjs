// Makes every page of the bench, minified as for production: .cache/bench/form/<page>-<fields>/.
import { createRequire } from "node:module";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build } from "vite";
import { root } from "../../scripts/lib/packages.mjs";
import { plainHtml } from "./pages/html.mjs";
import { pages } from "./pages.mjs";
import { jsonFormsOf, surveyOf } from "./peers.mjs";
import { contentOf } from "./questions.mjs";
import { compiledForm, formSchema, wrongAnswers } from "./schema.mjs";

export const folder = join(root, ".cache/bench/form");
const bench = join(root, "bench");
const fromBench = createRequire(join(bench, "package.json"));

/** One React for every page, and the peers from the bench's own folder. */
const alias = [
  ...["react", "react-dom"].map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: join(root, "node_modules", name),
  })),
  ...["ajv", "ajv-formats", "@rjsf/validator-ajv8"].map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: join(bench, "node_modules", name),
  })),
];

/**
 * @param {string} path
 * @param {unknown} value
 */
function writeJson(path, value) {
  writeFileSync(path, JSON.stringify(value));
}

/**
 * A validator per fifty questions, as standalone code.
 * @param {number} fields
 */
function standalone(fields) {
  const Ajv = fromBench("ajv").default;
  const write = fromBench("ajv/dist/standalone").default;
  const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, optimize: true } });
  fromBench("ajv-formats").default(ajv, ["email"]);
  const whole = formSchema(fields);
  const sections = Math.ceil(fields / 50);
  /** @param {string} name */
  const sectionOf = (name) => Math.floor(Number(name.slice("veld".length)) / 50);
  for (let section = 0; section < sections; section++) {
    ajv.addSchema({
      $id: `section${section}`,
      type: "object",
      required: whole.required.filter((name) => sectionOf(name) === section),
      properties: Object.fromEntries(
        Object.entries(whole.properties).filter(([name]) => sectionOf(name) === section),
      ),
      allOf: whole.allOf.filter((rule) => sectionOf(rule.if.required[0] ?? "") === section),
    });
  }
  const names = Array.from({ length: sections }, (_, section) => [`section${section}`, `section${section}`]);
  return write(ajv, Object.fromEntries(names));
}

/**
 * The script by which a page begins, and what it needs beside it.
 * @param {import("./pages.mjs").PageName | "waarom-prerendered"} page
 * @param {number} fields
 * @param {string} at
 * @param {import("./questions.mjs").Content} content
 */
function entryOf(page, fields, at, content) {
  const answers = wrongAnswers(fields);
  /** @param {string} name */
  const show = (name) => `import { show } from ${JSON.stringify(join(bench, "form/pages", name))};`;
  writeJson(join(at, "answers.json"), answers);
  switch (page) {
    case "html":
      return `import ${JSON.stringify(join(bench, "form/pages/html-client.js"))};`;
    case "uncontrolled":
      writeJson(join(at, "content.json"), content);
      return `${show("uncontrolled.jsx")} import content from "./content.json"; import answers from "./answers.json"; show({ content, answers });`;
    case "handwritten":
      writeJson(join(at, "content.json"), content);
      writeFileSync(join(at, "validators.cjs"), standalone(fields));
      return `${show("hand-written.jsx")} import content from "./content.json"; import answers from "./answers.json"; import sections from "./validators.cjs"; show({ content, answers, validators: Object.values(sections) });`;
    case "waarom":
    case "waarom-prerendered":
      return `${show("waarom.jsx")} import form from "../form-${fields}.mjs"; import answers from "./answers.json"; show({ form, answers, prerendered: ${page !== "waarom"} });`;
    case "rjsf":
      writeJson(join(at, "content.json"), content);
      writeJson(join(at, "schema.json"), formSchema(fields));
      return `${show("rjsf.jsx")} import validator from "@rjsf/validator-ajv8"; import content from "./content.json"; import schema from "./schema.json"; import answers from "./answers.json"; show({ content, schema, answers, validator });`;
    case "rjsf-precompiled": {
      writeJson(join(at, "content.json"), content);
      writeJson(join(at, "schema.json"), formSchema(fields));
      const { compileSchemaValidatorsCode } = fromBench("@rjsf/validator-ajv8/compileSchemaValidators");
      writeFileSync(join(at, "validators.cjs"), compileSchemaValidatorsCode(formSchema(fields)));
      return `${show("rjsf.jsx")} import createPrecompiledValidator from "@rjsf/validator-ajv8/lib/createPrecompiledValidator.js"; import content from "./content.json"; import schema from "./schema.json"; import answers from "./answers.json"; import functions from "./validators.cjs"; show({ content, schema, answers, validator: createPrecompiledValidator(functions, schema) });`;
    }
    case "json-forms":
      writeJson(join(at, "forms.json"), jsonFormsOf(fields));
      return `${show("json-forms.jsx")} import forms from "./forms.json"; import answers from "./answers.json"; show({ ...forms, answers });`;
    case "survey":
      writeJson(join(at, "survey.json"), surveyOf(fields));
      return `${show("survey.jsx")} import survey from "./survey.json"; import answers from "./answers.json"; show({ survey, answers });`;
  }
}

/** @param {number} fields */
async function formOf(fields) {
  const path = join(folder, `form-${fields}.mjs`);
  writeFileSync(path, compiledForm(fields));
  /** @type {{ default: import("@waarom/model").CompiledForm }} */
  const { default: form } = await import(pathToFileURL(path).href);
  return form;
}

/**
 * @param {string} title
 * @param {string} body
 * @param {boolean} withStyles
 */
function document(title, body, withStyles) {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
${withStyles ? '<link rel="stylesheet" href="../page.css">' : ""}
<script type="module" src="page.js"></script>
</head>
<body>
<div id="app">${body}</div>
</body>
</html>
`;
}

/**
 * @param {readonly (import("./pages.mjs").PageName | "waarom-prerendered")[]} wanted
 * @param {readonly number[]} sizes
 * @returns {Promise<Record<string, number>>} the bytes of script, gzipped, by page and size
 */
export async function buildPages(wanted, sizes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "page.css"), readFileSync(join(root, "packages/react/dist/styles.css")));
  /** @type {Record<string, number>} */
  const weights = {};
  for (const fields of sizes) {
    const form = await formOf(fields);
    const content = contentOf(form, fields);
    for (const page of wanted) {
      const at = join(folder, `${page}-${fields}`);
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, "mark.js"), 'performance.mark("script");');
      writeFileSync(join(at, "entry.jsx"), `import "./mark.js";\n${entryOf(page, fields, at, content)}\n`);
      await build({
        configFile: false,
        root: at,
        logLevel: "error",
        resolve: { alias },
        build: {
          outDir: join(at, "out"),
          modulePreload: false,
          chunkSizeWarningLimit: 100_000,
          rolldownOptions: {
            input: join(at, "entry.jsx"),
            output: { entryFileNames: "page.js", assetFileNames: "page[extname]", codeSplitting: false },
          },
        },
      });
      const source = page === "waarom-prerendered" ? pages.waarom : pages[page];
      const theirs = existsSync(join(at, "out/page.css"));
      if (theirs) writeFileSync(join(at, "page.css"), readFileSync(join(at, "out/page.css")));
      const script = readFileSync(join(at, "out/page.js"));
      writeFileSync(join(at, "page.js"), script);
      weights[`${page}-${fields}`] = gzipSync(script, { level: 9 }).length;
      const body =
        page === "html"
          ? plainHtml(content, wrongAnswers(fields))
          : page === "waarom-prerendered"
            ? await prerendered(form, wrongAnswers(fields))
            : "";
      const styled = !["rjsf", "rjsf-precompiled", "json-forms", "survey"].includes(page);
      const html = document(source.title, body, styled);
      writeFileSync(
        join(at, "index.html"),
        theirs ? html.replace("<script", '<link rel="stylesheet" href="page.css">\n<script') : html,
      );
    }
  }
  return weights;
}

/**
 * @param {import("@waarom/model").CompiledForm} form
 * @param {import("@waarom/model").JsonObject} initialData
 */
async function prerendered(form, initialData) {
  const { PrivacyForm } = await import("@waarom/react");
  return renderToString(createElement(PrivacyForm, { form, language: "nl", initialData }));
}
