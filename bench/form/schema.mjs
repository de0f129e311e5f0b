// The one form that every page of this bench shows. In each ten questions: five texts (one an e-mail address), two whole
// numbers, a list of eight to pick from, three to choose among, and a question that is asked only when the number before
// it is 10 or more. Everything is required, and every question says why it is asked in words of its own.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compileForm } from "@waarom/compiler";
import { linkProject } from "@waarom/model";
import { root } from "../../scripts/lib/packages.mjs";

/** @typedef {"text" | "email" | "number" | "select" | "radio"} Kind */
/**
 * @typedef {object} Question
 * @property {string} name
 * @property {string} label
 * @property {Kind} kind
 * @property {{ value: string, label: string }[]} [options]
 * @property {string} [onlyWhen] the number that must be 10 or more
 */

/** @type {readonly Kind[]} */
const kinds = ["text", "email", "text", "number", "select", "text", "radio", "text", "number", "text"];

/** @param {number} count */
function options(count) {
  return Array.from({ length: count }, (_, index) => ({ value: `keuze ${index}`, label: `keuze ${index}` }));
}

/**
 * The questions of a form of some size, in order.
 * @param {number} fields
 * @returns {Question[]}
 */
export function questionsOf(fields) {
  return Array.from({ length: fields }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? "text";
    return {
      name: `veld${index}`,
      label: `Vraag ${index} over uw aanvraag`,
      kind,
      ...(kind === "select" ? { options: options(8) } : kind === "radio" ? { options: options(3) } : {}),
      ...(index % 10 === 9 ? { onlyWhen: `veld${index - 1}` } : {}),
    };
  });
}

/**
 * What an answer must be, as JSON Schema. Choices are a plain `enum`: of a `oneOf`, RJSF chooses the first beforehand.
 * @param {Question} question
 */
export function schemaOf({ kind, label, options: choices }) {
  switch (kind) {
    case "number":
      return { type: "integer", title: label, minimum: 0, maximum: 100 };
    case "email":
      return { type: "string", title: label, format: "email" };
    case "text":
      return { type: "string", title: label, minLength: 1, maxLength: 20 };
    default:
      return { type: "string", title: label, enum: choices?.map(({ value }) => value) ?? [] };
  }
}

/**
 * The whole form as JSON Schema that any library reads: conditions as `if` and `then`.
 * @param {number} fields
 * @param {Record<string, unknown>} [extra] goes into every question
 */
export function formSchema(fields, extra = {}) {
  const questions = questionsOf(fields);
  const always = questions.filter(({ onlyWhen }) => onlyWhen === undefined);
  /** @param {Question} question */
  const schema = (question) => ({ ...schemaOf(question), ...extra });
  return {
    title: "Meten",
    type: "object",
    required: always.map(({ name }) => name),
    properties: Object.fromEntries(always.map((question) => [question.name, schema(question)])),
    allOf: questions.flatMap((question) =>
      question.onlyWhen === undefined
        ? []
        : [
            {
              if: {
                properties: { [question.onlyWhen]: { type: "integer", minimum: 10 } },
                required: [question.onlyWhen],
              },
              then: { properties: { [question.name]: schema(question) }, required: [question.name] },
            },
          ],
    ),
  };
}

/**
 * The answers that a form begins with: every number that a condition looks at is 101. So every question is asked, and
 * every single one is wrong when the form is sent: that number is too high, and the others are empty.
 * @param {number} fields
 */
export function wrongAnswers(fields) {
  return Object.fromEntries(
    questionsOf(fields).flatMap(({ onlyWhen }) => (onlyWhen === undefined ? [] : [[onlyWhen, 101]])),
  );
}

const example = join(root, "examples/gemeente-voorbeeld");

/**
 * The form as `waarom build` makes it.
 * @param {number} fields
 */
export function compiledForm(fields) {
  const register = readdirSync(join(example, "register")).map((name) => ({
    path: `register/${name}`,
    text: readFileSync(join(example, "register", name), "utf8"),
  }));
  const schema = formSchema(fields, {
    "x-privacy": {
      purpose: "parkeervergunning/beoordelen",
      legalBasis: "public-task",
      category: "case-details",
      provision: "needed-for-decision",
    },
  });
  const widgets = questionsOf(fields).flatMap(({ kind, name }) =>
    kind === "select" || kind === "radio" ? [[name, { "ui:widget": kind }]] : [],
  );
  const texts = questionsOf(fields).map(
    ({ name }, index) => `# ${name}

## Kort

We vragen dit om uw aanvraag te beoordelen.

## Samenvatting

Met antwoord ${index} kijken we of u de vergunning krijgt. We geven het aan niemand door.
`,
  );
  const files = [
    ...register,
    {
      path: "forms/meten.form.json",
      text: JSON.stringify({ ...schema, unevaluatedProperties: false }),
    },
    { path: "forms/meten.ui.json", text: JSON.stringify({ ui: Object.fromEntries(widgets) }) },
    { path: "notices/meten.nl.md", text: `---\nform: meten\n---\n\n${texts.join("\n")}` },
  ];
  const project = linkProject(files, { asOf: "2026-11-23" });
  return compileForm(project, "meten", { languages: ["nl"] }).module.text;
}
