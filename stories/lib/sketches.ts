import {
  isJsonArray,
  isJsonObject,
  type CompiledForm,
  type JsonObject,
  type JsonValue,
} from "@waarom/model/runtime";
import { formOf } from "../../packages/react/src/testing/form-of.js";
import { kinds } from "../../packages/react/src/testing/kinds.js";

/** How a story stretches what a field is given. */
export interface Stretch {
  readonly title?: string;
  readonly description?: string;
  readonly option?: string;
  readonly withoutTitle?: boolean;
}

function questionOf(form: CompiledForm): {
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly required: boolean;
} {
  const properties = form.schema.properties;
  const schema = isJsonObject(properties) ? properties.antwoord : undefined;
  const ui = form.layout.ui.antwoord;
  if (!isJsonObject(schema)) throw new Error(`${form.id} asks nothing.`);
  const required = form.schema.required;
  return { schema, ui: isJsonObject(ui) ? ui : {}, required: isJsonArray(required) && required.length > 0 };
}

function stretched(
  schema: JsonObject,
  { title, description, option, withoutTitle = false }: Stretch,
): JsonObject {
  const options = (list: JsonValue | undefined): JsonValue | undefined =>
    isJsonArray(list) && option !== undefined
      ? list.map((entry, index) =>
          isJsonObject(entry) ? { ...entry, title: `${option} ${index + 1}` } : entry,
        )
      : list;
  const own: Record<string, JsonValue> = { ...schema };
  if (title !== undefined) own.title = title;
  if (withoutTitle) delete own.title;
  if (description !== undefined) own.description = description;
  const oneOf = options(schema.oneOf);
  if (oneOf !== undefined) own.oneOf = oneOf;
  return own;
}

/** Every kind of field in one form, each stretched in the same way: made from the list of kinds, so none is forgotten. */
export function everyKind(stretch: Stretch = {}): CompiledForm {
  const questions = Object.entries(kinds).map(
    ([kind, form]) => [kind.replaceAll(" ", "-"), questionOf(form)] as const,
  );
  return formOf({
    id: "alle-velden",
    schema: {
      title: "Alle soorten vragen",
      type: "object",
      properties: Object.fromEntries(
        questions.map(([name, { schema }]) => [name, stretched(schema, stretch)]),
      ),
      required: questions.flatMap(([name, { required }]) => (required ? [name] : [])),
    },
    layout: { ui: Object.fromEntries(questions.map(([name, { ui }]) => [name, ui])) },
  });
}
