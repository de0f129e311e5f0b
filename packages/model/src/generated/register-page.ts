import type { Reader } from "../contracts/diagnostic.js";
import type { JsonValue } from "../contracts/json.js";
import { formatRules } from "../documents/formats.js";
import { registerShape } from "../documents/register.js";
import type { Field, Fields, Shape } from "../documents/shape.js";

const owners: Readonly<Record<Reader, string>> = {
  developer: "developer",
  editor: "content editor",
  officer: "privacy officer",
  owner: "process owner",
};

/** What may be filled in, in a few words. */
function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case "string":
      return shape.format === undefined ? "text" : formatRules[shape.format].what.en;
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "localised":
      return "text, or text per language";
    case "choice":
      return `one of ${shape.values.map((value) => `\`${value}\``).join(", ")}`;
    case "any":
      return "anything";
    case "list":
      return shape.orSingle === true
        ? `${kindOf(shape.item)}, or a list of them`
        : `a list: ${kindOf(shape.item)}`;
    case "map":
      return shape.keys === undefined
        ? "entries, each under an id of its own"
        : `entries, each under one of ${shape.keys.map((key) => `\`${key}\``).join(", ")}`;
    case "object":
      return "a group";
    case "either":
      return `${kindOf(shape.first)}, or ${kindOf(shape.second)}`;
  }
}

/** The group inside a field, with the step that leads to its keys. */
function groupsIn(shape: Shape, key: string): readonly Group[] {
  switch (shape.kind) {
    case "object":
      return [{ fields: shape.fields, path: key }];
    case "list":
      return groupsIn(shape.item, `${key}[]`);
    case "map":
      return groupsIn(shape.item, `${key}.<${shape.keys === undefined ? "id" : "choice"}>`);
    case "either":
      return [...groupsIn(shape.first, key), ...groupsIn(shape.second, key)];
    default:
      return [];
  }
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function exampleText(example: JsonValue | undefined): string {
  if (example === undefined) return "";
  return `\`${(typeof example === "string" ? example : JSON.stringify(example)).replaceAll("`", "'")}\``;
}

function row(key: string, { shape, doc }: Field): string {
  const cells = [
    `\`${key}\`${doc.required === true ? " *" : ""}`,
    doc.nl,
    doc.en,
    kindOf(shape),
    doc.article ?? "",
    exampleText(doc.example),
    doc.filledInBy === undefined ? "" : owners[doc.filledInBy],
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

const intro = `# Register keys

Every key of \`register.yaml\`, or of the files of \`register/\` together. This page is made from the shapes in
\`packages/model/src/documents/\` by \`npm run -w @waarom/model schemas\`; a test says when it is out of date.

A key with a star is marked by your editor where it is missing. What the law wants to see there is told by \`waarom lint\`.
Where nothing is said about who fills a key in, the privacy officer does. A text may be one text for all languages, or one per
language: \`{ nl: …, en: … }\`. A group that stands in several places is described once, where it comes first.
`;

interface Group {
  readonly fields: Fields;
  readonly path: string;
}

function groupsOf(fields: Fields, path: string): readonly Group[] {
  return Object.entries(fields).flatMap(([key, { shape }]) =>
    groupsIn(shape, path === "" ? key : `${path}.${key}`),
  );
}

/** Every group once, at the place where it comes first, in reading order. */
function allGroups(fields: Fields): ReadonlyMap<Fields, string> {
  const found = new Map<Fields, string>();
  const add = (group: Group) => {
    if (found.has(group.fields)) return;
    found.set(group.fields, group.path);
    groupsOf(group.fields, group.path).forEach(add);
  };
  add({ fields, path: "" });
  return found;
}

/** The page `docs/reference/register.md`: every key with its meaning, article, example and owner. */
export function generateRegisterPage(): string {
  const groups = allGroups(registerShape.fields);
  const sections = [...groups].map(([fields, path]) => {
    const elsewhere = groupsOf(fields, path).flatMap((group) => {
      const first = groups.get(group.fields);
      return first === undefined || first === group.path
        ? []
        : [`\`${group.path}\` has the keys of \`${first}\`.`];
    });
    return [
      path === "" ? "## The whole register" : `## \`${path}\``,
      "",
      "| key | betekenis | meaning | what to fill in | article | example | filled in by |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...Object.entries(fields).map(([key, field]) => row(key, field)),
      ...elsewhere.flatMap((line) => ["", line]),
      "",
    ].join("\n");
  });
  return [intro, ...sections].join("\n");
}
