// Every schema inside RJSF's own published tests: it becomes a form that renders, or is refused with a reason.
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { compileForm, FormRefusedError } from "@waarom/compiler";
import {
  isJsonArray,
  isJsonObject,
  linkProject,
  walkForm,
  type CompiledForm,
  type JsonObject,
  type JsonValue,
} from "@waarom/model";
import { PrivacyForm } from "@waarom/react";
import { snapshotSchemas } from "../../packages/model/src/project/testing/rjsf-snapshots.js";
import { loadForm } from "../../packages/compiler/src/testing/load-form.js";
import { filesOf } from "./doors/examples.js";

/** Only what a declaration refers to: other forms and texts have tests of their own. */
const files = filesOf("gemeente-voorbeeld").filter(
  ({ path }) => path.startsWith("register/") || path === "waarom.json",
);
const declaration: JsonObject = {
  purpose: "parkeervergunning/beoordelen",
  legalBasis: "public-task",
  category: "case-details",
  provision: "needed-for-decision",
};

/** Keywords whose schemas hold no question, or say how answers go together. */
const untouched = ["if", "not", "contains", "propertyNames", "enum", "const", "default", "examples"];

/** A form of any schema: objects closed and questions named, as an author would who was asked to. */
function asForm(schema: JsonObject): JsonObject {
  const { $schema: _draft, $id: _id, definitions, $defs, ...rest } = schema;
  const kept = {
    ...(definitions === undefined ? {} : { definitions }),
    ...($defs === undefined ? {} : { $defs }),
  };
  const isObject = rest.type === "object" || isJsonObject(rest.properties);
  const root: JsonObject = isObject
    ? { ...rest, ...kept }
    : { type: "object", properties: { antwoord: rest }, ...kept };
  return declared({ title: "Proef", ...completed(root, "Vraag") });
}

function completed(node: JsonObject, name: string): JsonObject {
  const entries = Object.entries(node).map(([key, value]): [string, JsonValue] => {
    if (untouched.includes(key)) return [key, value];
    if (["properties", "patternProperties", "definitions", "$defs"].includes(key) && isJsonObject(value))
      return [
        key,
        Object.fromEntries(
          Object.entries(value).map(([property, child]) => [
            property,
            isJsonObject(child) ? completed(child, property) : child,
          ]),
        ),
      ];
    if (isJsonObject(value)) return [key, completed(value, name)];
    if (isJsonArray(value))
      return [key, value.map((item) => (isJsonObject(item) ? completed(item, name) : item))];
    return [key, value];
  });
  const whole = Object.fromEntries(entries);
  return {
    ...whole,
    ...(isJsonObject(whole.properties) && whole.type === "object" && whole.additionalProperties === undefined
      ? { unevaluatedProperties: false }
      : {}),
    ...(whole.type !== undefined && whole.title === undefined ? { title: name } : {}),
  };
}

/** With a declaration at every place where a value can enter. */
function declared(schema: JsonObject): JsonObject {
  const copy = JSON.parse(JSON.stringify(schema)) as JsonValue;
  for (const field of walkForm(schema).fields) {
    const node = field.nodes[0]?.pointer ?? "";
    const target = node
      .split("/")
      .slice(1)
      .reduce<JsonValue | undefined>((value, token) => {
        const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
        if (isJsonArray(value)) return value[Number(key)];
        return isJsonObject(value) ? value[key] : undefined;
      }, copy);
    if (isJsonObject(target)) Object.assign(target, { "x-privacy": declaration });
  }
  return isJsonObject(copy) ? copy : {};
}

interface Outcome {
  readonly schema: string;
  readonly kind: "rendered" | "refused";
  /** The rules that refuse it, or the questions that show. */
  readonly says: readonly string[];
}

async function outcomeOf(schema: JsonObject): Promise<Outcome> {
  const form = asForm(schema);
  const project = linkProject([...files, { path: "forms/proef.form.json", text: JSON.stringify(form) }], {
    asOf: "2026-11-23",
  });
  const text = JSON.stringify(schema);
  try {
    const compiled: CompiledForm = await loadForm(compileForm(project, "proef"));
    for (const language of ["nl", "en"]) {
      const html = renderToString(createElement(PrivacyForm, { form: compiled, language, action: "/" }));
      expect(html).toContain("</form>");
      const single = compiled.fields.filter(({ path }) => !path.includes("*"));
      // Each question has a control that a browser would send, under its own name.
      for (const { path } of single)
        expect(html.includes(`name="${escaped(path)}`), `${path} of ${text}`).toBe(true);
    }
    return { schema: text, kind: "rendered", says: compiled.fields.map(({ path }) => path) };
  } catch (error) {
    if (!(error instanceof FormRefusedError)) throw error;
    return {
      schema: text,
      kind: "refused",
      says: [...new Set(error.diagnostics.map(({ ruleId }) => ruleId))],
    };
  }
}

/** As it stands in an attribute. */
function escaped(path: string): string {
  return path
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

it("each schema of RJSF's snapshot tests renders through the theme, or is refused with a reason", async () => {
  const outcomes: Outcome[] = [];
  for (const schema of snapshotSchemas()) outcomes.push(await outcomeOf(schema));
  const rendered = outcomes.filter(({ kind }) => kind === "rendered");
  const refused = outcomes.filter(({ kind }) => kind === "refused");
  const reasons = new Map<string, number>();
  for (const { says } of refused) for (const rule of says) reasons.set(rule, (reasons.get(rule) ?? 0) + 1);
  const why = [...reasons].map(([rule, count]) => `${rule} ${count}`).join(", ");
  console.log(
    `@rjsf/snapshot-tests: ${outcomes.length} schemas, ${rendered.length} rendered, ${refused.length} refused (${why})`,
  );
  if (process.env.WAAROM_CORPUS !== undefined)
    for (const { schema, says } of refused) console.log(says.join(" "), schema.slice(0, 300));
  expect(outcomes.length).toBeGreaterThan(70);
  for (const { says } of refused) expect(says.length).toBeGreaterThan(0);
  expect(rendered.length).toBeGreaterThanOrEqual(55);
}, 120_000);
