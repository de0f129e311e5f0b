// How long judging takes for forms of growing size: by tables (what `waarom build` writes), and by the one function that Ajv
// makes of the same schema. Linear means: the figures per field stay the same.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { compileForm } from "@waarom/compiler";
import { linkProject } from "@waarom/model";
import { root } from "../scripts/lib/packages.mjs";

const sizes = [25, 100, 400, 1000];
const rounds = 50;
const folder = join(root, ".cache/bench/validate");

/** The register of the example: a form is only compiled where everything else is in order. */
const example = join(root, "examples/gemeente-voorbeeld");
const register = readdirSync(join(example, "register")).map((name) => ({
  path: `register/${name}`,
  text: readFileSync(join(example, "register", name), "utf8"),
}));
const declared = {
  purpose: "parkeervergunning/beoordelen",
  legalBasis: "public-task",
  category: "case-details",
  provision: "voluntary",
};

/** @param {number} fields */
function formOf(fields) {
  /** @type {Record<string, unknown>} */
  const properties = {};
  const allOf = [];
  for (let index = 0; index < fields; index++) {
    const text = {
      type: "string",
      title: `Vraag ${index}`,
      minLength: 1,
      maxLength: 20,
      "x-privacy": declared,
    };
    if (index % 10 === 8)
      properties[`veld${index}`] = {
        type: "integer",
        title: `Vraag ${index}`,
        maximum: 100,
        "x-privacy": declared,
      };
    else if (index % 10 === 9)
      allOf.push({
        if: { properties: { [`veld${index - 1}`]: { minimum: 10 } }, required: [`veld${index - 1}`] },
        then: { properties: { [`veld${index}`]: text } },
      });
    else properties[`veld${index}`] = text;
  }
  return { title: "Meten", type: "object", unevaluatedProperties: false, properties, allOf };
}

/**
 * @param {number} fields
 * @param {boolean} good
 */
function answersTo(fields, good) {
  return Object.fromEntries(
    Array.from({ length: fields }, (_, index) => [
      `veld${index}`,
      index % 10 === 8 ? (good ? 12 : 101) : good ? "antwoord" : "een antwoord dat te lang is",
    ]),
  );
}

/**
 * The best of some rounds, in microseconds: what the machine does besides only ever adds.
 * @param {(data: unknown) => unknown} validate
 * @param {unknown} data
 */
function timeOf(validate, data) {
  for (let warm = 0; warm < 2000; warm++) validate(data);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let times = 0; times < 20; times++) validate(data);
    best = Math.min(best, (performance.now() - start) * 50);
  }
  return best;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const compilerRequire = createRequire(join(root, "packages/compiler/package.json"));
const { Ajv2020 } = compilerRequire("ajv/dist/2020.js");

/** @type {Record<string, string | number>[]} */
const table = [];
for (const fields of sizes) {
  const files = [...register, { path: "forms/meten.form.json", text: JSON.stringify(formOf(fields)) }];
  const compiled = compileForm(linkProject(files, { asOf: "2026-11-23" }), "meten", { languages: ["nl"] });
  const path = join(folder, `${fields}.mjs`);
  writeFileSync(path, compiled.module.text);
  const { default: form } = await import(pathToFileURL(path).href);
  const whole = new Ajv2020({ allErrors: true, strict: false, messages: false }).compile(form.schema);
  for (const good of [true, false]) {
    const data = answersTo(fields, good);
    if (whole(data) !== good || (form.validate(data).length === 0) !== good)
      throw new Error("The validators disagree.");
    const [ours, theirs] = [timeOf(form.validate, data), timeOf(whole, data)];
    table.push({
      fields,
      answers: good ? "all good" : "all wrong",
      "tables (µs)": ours.toFixed(1),
      "one function (µs)": theirs.toFixed(1),
      "module gz (kB)": (gzipSync(compiled.module.text).length / 1000).toFixed(1),
      "tables, ns per field": ((ours * 1000) / fields).toFixed(0),
      "one function, ns per field": ((theirs * 1000) / fields).toFixed(0),
    });
  }
}
console.table(table);
writeFileSync(join(root, ".cache/bench/validate.json"), `${JSON.stringify(table, undefined, 2)}\n`);
