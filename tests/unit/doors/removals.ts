import {
  isJsonArray,
  isJsonObject,
  joinPointer,
  parsePointer,
  type DeclaredField,
  type JsonObject,
  type JsonValue,
  type Pointer,
  type ProjectForm,
} from "@waarom/model";

/** A question of a form from which everything is taken away that says why it is asked. */
export interface Removal {
  readonly form: string;
  readonly field: DeclaredField;
  /** The last name on the way to it: what a developer calls the field. */
  readonly name: string;
  /** The last word on the way to it in the source: that name, or `items` for the choices of a list. */
  readonly written: string;
  readonly schema: JsonObject;
  readonly text: string;
  /** True where the question stands behind a `$ref`: types and editors look at what is written in place. */
  readonly behindReference: boolean;
}

/** One removal per question: its own declaration, and those of the groups around it that would cover it. */
export function removalsOf(form: ProjectForm): readonly Removal[] {
  return form.walk.fields.map((field) => {
    const groups = form.walk.groups.filter(({ path }) => field.path.startsWith(`${path}/`));
    const declarations = [...field.declarations, ...groups.flatMap((group) => group.declarations)];
    const schema = without(form.schema, new Set(declarations.map(({ pointer }) => declarationOf(pointer))));
    return {
      form: form.id,
      field,
      name: field.path.split("/").findLast((segment) => segment !== "*") ?? "",
      written: parsePointer(field.nodes[0]?.via ?? "").at(-1) ?? "",
      schema,
      text: JSON.stringify(schema, undefined, 2),
      behindReference: field.nodes.every(({ via }) => parsePointer(via).includes("$ref")),
    };
  });
}

/** Removals by form and data path, to compare. */
export function placesOf(removals: readonly Removal[]): readonly string[] {
  return removals.map(({ form, field }) => `${form} ${field.path}`);
}

/** The schema without the values at these pointers. */
export function without(schema: JsonObject, pointers: ReadonlySet<Pointer>): JsonObject {
  const copy = (value: JsonValue, at: Pointer): JsonValue => {
    if (isJsonArray(value)) return value.map((item, index) => copy(item, joinPointer(at, index)));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const place = joinPointer(at, key);
        return pointers.has(place) ? [] : [[key, copy(item, place)]];
      }),
    );
  };
  return copy(schema, "") as JsonObject;
}

/** One of a list of declarations stands for the whole list. */
export function declarationOf(pointer: Pointer): Pointer {
  return pointer.replace(/\/\d+$/, "");
}
