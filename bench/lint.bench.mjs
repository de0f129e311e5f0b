// How long the whole `waarom lint` takes on 1,000 and 10,000 forms of 40 fields with one register, all rules on, beside
// ESLint with @eslint/json and one small rule on the same files in the same run. Each is a process of its own, timed from
// outside; the runs of both alternate. `--write` puts the table in docs/bench-lint.md.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { root } from "../scripts/lib/packages.mjs";

const sizes = process.argv.includes("--large") ? [1000, 10_000] : [1000];
const rounds = Number(process.env.WAAROM_BENCH_ROUNDS ?? 5);
const folder = join(root, ".cache/bench/lint");
const cli = join(root, "packages/cli/dist/bin.js");
const example = join(root, "examples/gemeente-voorbeeld");

const declared = {
  purpose: "parkeervergunning/beoordelen",
  legalBasis: "public-task",
  category: "case-details",
  provision: "voluntary",
};

/** @param {number} number */
function formOf(number) {
  const properties = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `veld${index}`,
      {
        type: "string",
        title: `Vraag ${index} van formulier ${number}`,
        maxLength: 100,
        "x-privacy": declared,
      },
    ]),
  );
  return { title: `Formulier ${number}`, type: "object", unevaluatedProperties: false, properties };
}

const smallRule = `
const rule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    return {
      Member(node) {
        const name = node.name.type === "String" ? node.name.value : node.name.name;
        if (name !== "properties" || node.value.type !== "Object") return;
        for (const { name: field, value } of node.value.members) {
          const declared = value.type === "Object" && value.members.some((m) => m.name.value === "x-privacy");
          if (!declared) context.report({ node: value, message: field.value + " has no purpose" });
        }
      },
    };
  },
};
`;

/**
 * @param {number} count
 * @returns {{ project: string, megabytes: number }}
 */
function corpus(count) {
  const project = join(folder, String(count));
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, "forms"), { recursive: true });
  cpSync(join(example, "register"), join(project, "register"), { recursive: true });
  writeFileSync(join(project, "waarom.json"), '{ "languages": ["nl"] }\n');
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const file = join(project, "forms", `form-${number}.form.json`);
    writeFileSync(file, `${JSON.stringify(formOf(number), null, 2)}\n`);
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
for (const size of sizes) {
  const { project, megabytes } = corpus(size);
  /** @type {{ waarom: number[], eslint: number[] }} */
  const times = { waarom: [], eslint: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.waarom.push(seconds(project, [cli, "lint", ".", "--as-of", "2026-11-23"]));
    times.eslint.push(seconds(project, [join(root, "node_modules/eslint/bin/eslint.js"), "forms"]));
  }
  const [ours, theirs] = [median(times.waarom), median(times.eslint)];
  rows.push({ size, megabytes, ours, theirs });
  const range = (/** @type {number[]} */ list) =>
    `${Math.min(...list).toFixed(2)}–${Math.max(...list).toFixed(2)}`;
  console.log(
    `${size} forms, ${megabytes.toFixed(1)} MB: waarom ${ours.toFixed(2)} s (${range(times.waarom)}), ESLint ${theirs.toFixed(2)} s (${range(times.eslint)}), ratio ${(theirs / ours).toFixed(1)}`,
  );
}
const [first, last] = [rows[0], rows.at(-1)];
if (first !== undefined && last !== undefined && last !== first) {
  const growth = last.ours / first.ours / (last.size / first.size);
  console.log(`Growth per form from ${first.size} to ${last.size}: ${growth.toFixed(2)}× (1 is linear)`);
}

if (process.argv.includes("--write")) {
  const table = rows.map(
    ({ size, megabytes, ours, theirs }) =>
      `| ${size.toLocaleString("en")} | ${megabytes.toFixed(1)} | ${ours.toFixed(2)} | ${theirs.toFixed(2)} | ${(theirs / ours).toFixed(1)}× |`,
  );
  const path = join(root, "docs/bench-lint.md");
  const text = readFileSync(path, "utf8");
  const begin = "<!-- figures -->";
  const end = "<!-- /figures -->";
  const [before = ""] = text.split(begin);
  const after = text.split(end)[1] ?? "";
  const head = "| forms | MB | `waarom lint` (s) | ESLint (s) | ratio |\n| --- | --- | --- | --- | --- |";
  writeFileSync(path, `${before}${begin}\n\n${head}\n${table.join("\n")}\n\n${end}${after}`);
}
