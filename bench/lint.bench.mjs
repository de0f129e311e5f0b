// How long the whole `waarom lint` takes on 1,000 and 10,000 forms of 40 fields with one register, all rules on, beside
// ESLint with @eslint/json and one small rule on the same files in the same run. Each is a process of its own, timed from
// outside; the runs of both alternate. `--write` puts the table in docs/bench-lint.md.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { root } from "../scripts/lib/packages.mjs";

/** @type {readonly { readonly kind: "plain" | "mixed", readonly size: number, readonly rounds: number }[]} */
const runs = [
  { kind: "plain", size: 1000, rounds: 5 },
  { kind: "mixed", size: 1000, rounds: 5 },
  ...(process.argv.includes("--large")
    ? [{ kind: /** @type {const} */ ("plain"), size: 10_000, rounds: 2 }]
    : []),
];
const folder = join(root, ".cache/bench/lint");
const cli = join(root, "packages/cli/dist/bin.js");
const example = join(root, "examples/gemeente-voorbeeld");

/**
 * What a question declares.
 * @param {string} category
 * @param {object} [rest]
 */
const use = (category, rest) => ({
  purpose: "parkeervergunning/beoordelen",
  legalBasis: "public-task",
  category,
  provision: "voluntary",
  ...rest,
});

const consequence = { nl: "Niets ingevuld? Dan krijgt u een brief.", en: "Left empty? You get a letter." };

/** The kinds of question that forms are made of; `text` stands for the rest. */
const kinds = [
  () => ({ type: "string", maxLength: 100, "x-privacy": use("case-details") }),
  () => ({ type: "boolean", "x-privacy": use("housing") }),
  () => ({
    type: "string",
    oneOf: ["Ja", "Nee", "Dat weet ik niet"].map((title, index) => ({ const: `keuze${index}`, title })),
    "x-privacy": use("preference", { consequence }),
  }),
  () => ({ type: "integer", minimum: 0, maximum: 99, "x-privacy": use("family") }),
  () => ({ type: "string", format: "date", "x-privacy": use("availability") }),
  () => ({ type: "string", format: "email", maxLength: 254, "x-privacy": use("email", { consequence }) }),
  () => ({ type: "string", format: "nl-phone", "x-privacy": use("phone", { consequence }) }),
  () => ({
    type: "string",
    description: "Bijvoorbeeld een zaaknummer.",
    maxLength: 80,
    "x-privacy": use("case-reference"),
  }),
];

/** Forty questions that are answered with text. @param {number} number */
function plainForm(number) {
  const properties = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `veld${index}`,
      {
        type: "string",
        title: `Vraag ${index} van formulier ${number}`,
        maxLength: 100,
        "x-privacy": use("case-details"),
      },
    ]),
  );
  return { title: `Formulier ${number}`, type: "object", unevaluatedProperties: false, properties };
}

/** Forty questions of every kind: a group, choices, and two that depend on an answer. @param {number} number */
function mixedForm(number) {
  const question = (/** @type {number} */ index) => ({
    title: `Vraag ${index} van formulier ${number}`,
    ...(kinds[(index * 5 + number) % kinds.length]?.() ?? {}),
  });
  const named = (/** @type {number} */ from, /** @type {number} */ to) =>
    Object.fromEntries(
      Array.from({ length: to - from }, (_, index) => [`veld${from + index}`, question(from + index)]),
    );
  return {
    title: `Formulier ${number}`,
    type: "object",
    unevaluatedProperties: false,
    properties: {
      adres: {
        type: "object",
        title: "Uw adres",
        unevaluatedProperties: false,
        "x-privacy": use("address"),
        properties: {
          postcode: { type: "string", title: "Postcode", format: "nl-postcode" },
          huisnummer: { type: "integer", title: "Huisnummer", minimum: 1 },
          straat: { type: "string", title: "Straat", maxLength: 100 },
          plaats: { type: "string", title: "Plaats", maxLength: 100 },
        },
      },
      ...named(0, 34),
    },
    allOf: [
      {
        if: { properties: { veld0: { const: true } }, required: ["veld0"] },
        then: { properties: named(34, 36) },
      },
    ],
  };
}

/**
 * As somebody writes it: a declaration that fits stands on one line.
 * @param {object} form
 */
const written = (form) =>
  `${JSON.stringify(form, null, 2).replaceAll(/("x-privacy"|"(?:items|const)"): \{[^{}]*\}|\{\s+"const"[^{}]*\}/g, (group) => group.replaceAll(/\s+/g, " "))}\n`;

const smallRule = `
const has = (object, name) => object.type === "Object" && object.members.some((m) => m.name.value === name);
const rule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    return {
      Member(node) {
        if (node.name.value !== "properties" || node.value.type !== "Object") return;
        if (has(context.sourceCode.getParent(node), "x-privacy")) return;
        for (const { name, value } of node.value.members) {
          if (has(value, "type") && !has(value, "x-privacy"))
            context.report({ node: value, message: name.value + " has no purpose" });
        }
      },
    };
  },
};
`;

/**
 * @param {"plain" | "mixed"} kind
 * @param {number} count
 * @returns {{ project: string, megabytes: number }}
 */
function corpus(kind, count) {
  const project = join(folder, `${kind}-${count}`);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, "forms"), { recursive: true });
  cpSync(join(example, "register"), join(project, "register"), { recursive: true });
  writeFileSync(join(project, "waarom.json"), '{ "languages": ["nl"] }\n');
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const file = join(project, "forms", `form-${number}.form.json`);
    writeFileSync(file, written(kind === "plain" ? plainForm(number) : mixedForm(number)));
    bytes += statSync(file).size;
  }
  writeFileSync(
    join(project, "eslint.config.mjs"),
    `import json from "@eslint/json";\n${smallRule}\nexport default [{ files: ["**/*.form.json"], plugins: { json, own: { rules: { purpose: rule } } }, language: "json/json", rules: { "own/purpose": "error" } }];\n`,
  );
  return { project, megabytes: bytes / 1e6 };
}

/**
 * @param {string} project
 * @param {readonly string[]} command
 */
function seconds(project, command) {
  const start = performance.now();
  const result = spawnSync(process.execPath, command, { cwd: project, encoding: "utf8", maxBuffer: 1e8 });
  const elapsed = (performance.now() - start) / 1000;
  if (result.status !== 0) {
    throw new Error(
      `${command.join(" ")} ended with ${result.status}:\n${result.stdout.slice(0, 2000)}${result.stderr.slice(0, 2000)}`,
    );
  }
  return elapsed;
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

if (!existsSync(cli)) throw new Error("Build first: npm run build");
const rows = [];
for (const { kind, size, rounds } of runs) {
  const { project, megabytes } = corpus(kind, size);
  /** @type {{ waarom: number[], eslint: number[] }} */
  const times = { waarom: [], eslint: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.waarom.push(seconds(project, [cli, "lint", ".", "--as-of", "2026-11-23"]));
    times.eslint.push(seconds(project, [join(root, "node_modules/eslint/bin/eslint.js"), "forms"]));
  }
  const [ours, theirs] = [median(times.waarom), median(times.eslint)];
  rows.push({ kind, size, megabytes, ours, theirs });
  const range = (/** @type {number[]} */ list) =>
    `${Math.min(...list).toFixed(2)}–${Math.max(...list).toFixed(2)}`;
  console.log(
    `${size} ${kind} forms, ${megabytes.toFixed(1)} MB: waarom ${ours.toFixed(2)} s (${range(times.waarom)}), ESLint ${theirs.toFixed(2)} s (${range(times.eslint)}), ratio ${(theirs / ours).toFixed(1)}`,
  );
}
const [first, last] = [rows[0], rows.findLast(({ kind }) => kind === "plain")];
if (first !== undefined && last !== undefined && last !== first) {
  const growth = last.ours / first.ours / (last.size / first.size);
  console.log(`Growth per form from ${first.size} to ${last.size}: ${growth.toFixed(2)}× (1 is linear)`);
}

if (process.argv.includes("--write")) {
  const table = rows.map(
    ({ kind, size, megabytes, ours, theirs }) =>
      `| ${kind} | ${size.toLocaleString("en")} | ${megabytes.toFixed(1)} | ${ours.toFixed(2)} | ${theirs.toFixed(2)} | ${(theirs / ours).toFixed(1)}× |`,
  );
  const path = join(root, "docs/bench-lint.md");
  const text = readFileSync(path, "utf8");
  const begin = "<!-- figures -->";
  const end = "<!-- /figures -->";
  const [before = ""] = text.split(begin);
  const after = text.split(end)[1] ?? "";
  const head =
    "| questions | forms | MB | `waarom lint` (s) | ESLint (s) | ratio |\n| --- | --- | --- | --- | --- | --- |";
  writeFileSync(path, `${before}${begin}\n\n${head}\n${table.join("\n")}\n\n${end}${after}`);
}
