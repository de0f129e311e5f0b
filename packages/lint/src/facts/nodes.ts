import {
  isJsonArray,
  isJsonObject,
  joinPointer,
  own,
  parsePointer,
  valueAt,
  type DataPath,
  type DeclaredField,
  type JsonObject,
  type JsonValue,
  type Pointer,
  type ProjectForm,
} from "@waarom/model";

/** The first value of a keyword over all schema nodes of a field, with where it stands. */
export function keywordOf(
  field: DeclaredField,
  keyword: string,
): { readonly value: JsonValue; readonly pointer: Pointer } | undefined {
  for (const node of field.nodes) {
    const value = own(node.schema, keyword);
    if (value !== undefined) return { value, pointer: joinPointer(node.pointer, keyword) };
  }
  return undefined;
}

/** The object schema that holds a property, with the property's name: by the pointer of the property's node. */
function holderOf(pointer: Pointer): { readonly pointer: Pointer; readonly name: string } | undefined {
  const steps = parsePointer(pointer);
  const name = steps.at(-1);
  if (name === undefined || steps.at(-2) !== "properties") return undefined;
  return { pointer: joinPointer("", ...steps.slice(0, -2)), name };
}

/** Where a field's name stands in a `required` list beside its node. */
export function requiredAt(form: ProjectForm, field: DeclaredField): Pointer | undefined {
  for (const node of field.nodes) {
    for (const reached of [node.via, node.pointer]) {
      const holder = holderOf(reached);
      if (holder === undefined) continue;
      const list = valueAt(form.schema, joinPointer(holder.pointer, "required"));
      const index = isJsonArray(list) ? list.indexOf(holder.name) : -1;
      if (index >= 0) return joinPointer(holder.pointer, "required", index);
    }
  }
  return undefined;
}

/** What a resident reads at the field besides its label. */
export function guidanceAt(form: ProjectForm, field: DeclaredField): string {
  const ui = layoutAt(form, field.path);
  const words = [
    ...field.nodes.map(({ schema }) => schema.description),
    ...["ui:description", "ui:help", "ui:placeholder"].map((key) =>
      ui === undefined ? undefined : own(ui, key),
    ),
    ...[ui === undefined ? undefined : own(ui, "ui:options")].flatMap((options) =>
      isJsonObject(options) ? [own(options, "description"), own(options, "help")] : [],
    ),
  ];
  return words.filter((text) => typeof text === "string").join(" ");
}

/** A field's part of the layout (RJSF's `uiSchema`). */
function layoutAt(form: ProjectForm, path: DataPath): JsonObject | undefined {
  let ui: JsonValue | undefined = form.layout.ui;
  if (ui === undefined) return undefined;
  for (const step of parsePointer(path)) {
    if (!isJsonObject(ui)) return undefined;
    ui = own(ui, step === "*" ? "items" : step);
  }
  return isJsonObject(ui) ? ui : undefined;
}

/** A setting of a field's layout, in RJSF's two ways of writing it. */
export function layoutSetting(form: ProjectForm, path: DataPath, name: string): JsonValue | undefined {
  const ui = layoutAt(form, path);
  if (ui === undefined) return undefined;
  const options = own(ui, "ui:options");
  return own(ui, `ui:${name}`) ?? (isJsonObject(options) ? own(options, name) : undefined);
}
