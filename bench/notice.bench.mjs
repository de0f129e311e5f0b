// What composing and rendering the notice of a form costs, beside markdown-it rendering the same text in the same run. Each
// round composes for a project that was never seen before, so nothing is remembered between rounds. The rounds of both
// alternate; figures are medians. Linear means: the time per form and per field stays the same.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { linkProject } from "@waarom/model";
import { composeNotice, renderHtmlPage, renderMarkdown } from "@waarom/notice";
import markdownit from "markdown-it";
import { root } from "../scripts/lib/packages.mjs";

const rounds = 60;
const warmUp = 20;
/** How many times the cost of markdown-it a notice of 40 fields may have. */
const limit = 3;

const example = join(root, "examples/gemeente-voorbeeld");
const register = readdirSync(join(example, "register")).map((name) => ({
  path: `register/${name}`,
  text: readFileSync(join(example, "register", name), "utf8"),
}));
const declared = {
  purpose: "parkeervergunning/beoordelen",
  legalBasis: "public-task",
  provision: "needed-for-decision",
};
const categories = ["case-details", "name", "email", "phone", "address"];

/** @param {number} fields */
function filesOf(fields) {
  const numbers = Array.from({ length: fields }, (_, index) => index);
  const properties = Object.fromEntries(
    numbers.map((index) => [
      `veld${index}`,
      {
        type: "string",
        title: `Vraag ${index}`,
        "x-privacy": { ...declared, category: categories[index % 5] },
      },
    ]),
  );
  const form = { title: "Meten", type: "object", unevaluatedProperties: false, properties };
  const texts = numbers.map(
    (index) => `# veld${index}

## Kort

Hier staat waarom we vraag ${index} stellen. Dat is nodig.

## Samenvatting

Met vraag ${index} weten we wat we **moeten** weten voor uw aanvraag. We gebruiken het antwoord nergens anders voor. {{zin.bewaren}}

- eerst dit
- dan [dat](https://www.voorbeeldstad.example/dat)
`,
  );
  return [
    ...register,
    { path: "forms/meten.form.json", text: JSON.stringify(form) },
    { path: "notices/meten.nl.md", text: texts.join("\n") },
  ];
}

/** @param {number[]} times */
function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** @param {() => void} work */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const markdown = markdownit("commonmark");
const target = { form: "meten" };

/** @param {number} fields */
function measure(fields) {
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  const files = filesOf(fields);
  let text = "";
  for (let round = 0; round < rounds; round++) {
    const project = linkProject(files, { asOf: "2026-11-23" });
    // Walking the form is linking, not composing.
    if (project.forms.get("meten")?.walk.fields.length !== fields)
      throw new Error("The form is not as meant.");
    let html = "";
    const composing = timeOf(() => {
      html = renderHtmlPage(composeNotice(project, target, { language: "nl" }));
    });
    text = renderMarkdown(composeNotice(project, target, { language: "nl" }));
    const rendering = timeOf(() => markdown.render(text));
    if (html.length < text.length) throw new Error("The page does not say all.");
    if (round >= warmUp) {
      ours.push(composing);
      theirs.push(rendering);
    }
  }
  const [a, b] = [median(ours), median(theirs)];
  return {
    fields,
    "text (kB)": (text.length / 1000).toFixed(1),
    "compose and render (ms)": a.toFixed(2),
    "markdown-it (ms)": b.toFixed(2),
    times: (a / b).toFixed(2),
    "µs per field": ((a * 1000) / fields).toFixed(0),
  };
}

const table = [10, 40, 160, 640].map(measure);
console.table(table);

/** @param {number} count how many forms share one register */
function forms(count) {
  const [form, notice] = filesOf(10).slice(-2);
  const many = Array.from({ length: count }, (_, index) => [
    { path: `forms/meten${index}.form.json`, text: form?.text ?? "" },
    { path: `notices/meten${index}.nl.md`, text: notice?.text ?? "" },
  ]).flat();
  const project = linkProject([...register, ...many], { asOf: "2026-11-23" });
  for (const { walk } of project.forms.values())
    if (walk.fields.length !== 10) throw new Error("The form is not as meant.");
  const time = timeOf(() => {
    for (const id of project.forms.keys()) composeNotice(project, { form: id }, { language: "nl" });
  });
  return { forms: count, "all notices (ms)": time.toFixed(0), "ms per form": (time / count).toFixed(2) };
}

const manyForms = [100, 1000].map(forms);
console.table(manyForms);
writeFileSync(
  join(root, ".cache/bench/notice.json"),
  `${JSON.stringify({ table, manyForms }, undefined, 2)}\n`,
);

const times = Number(table.find(({ fields }) => fields === 40)?.times);
console.log(
  `A notice of 40 fields costs ${times} times markdown-it on the same text; at most ${limit} is the aim.`,
);
if (times > limit) process.exitCode = 1;
