import {
  activityShape,
  canonicalJson,
  isJsonObject,
  registerShape,
  type JsonObject,
  type JsonValue,
  type Project,
  type Shape,
} from "@waarom/model";
import { editYaml, shortForm, writeYaml, type YamlEdit } from "@waarom/model/source";
import { CannotContinue } from "../terminal/cannot-continue.js";

/** A file that an import writes. */
export interface PlannedFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** What it holds now; absent for a file that is new. */
  readonly before?: string;
  readonly text: string;
}

/** A register as new files: one for the organisation, one per activity. */
export function newFiles(register: JsonObject): readonly PlannedFile[] {
  const { activities, ...rest } = register;
  const organisation = short(registerShape, rest);
  const each = isJsonObject(activities) ? Object.entries(activities) : [];
  return [
    ...(organisation === undefined
      ? []
      : [{ path: "register/organisation.yaml", text: writeYaml(organisation) }]),
    ...each.map(([id, activity]) => ({
      // "organisation" is taken by the file above.
      path: `register/${id === "organisation" ? "organisation-activity" : id}.yaml`,
      text: writeYaml({ activities: { [id]: short(activityShape, activity) ?? {} } }),
    })),
  ];
}

/**
 * What must change in the files of a project so that its register says what this one does. A place that says the same stays
 * untouched, with its comments; what the new register lacks stays too: an import takes nothing away.
 */
export function changedFiles(project: Project, register: JsonObject): readonly PlannedFile[] {
  const now = plain(project.register.value);
  const edits = new Map<string, YamlEdit[]>();
  const added: [string, JsonValue][] = [];
  const edit = (pointer: string, path: readonly string[], shape: Shape, value: JsonValue) => {
    const { file } = project.register.locate(pointer);
    const changed = short(shape, value);
    const list = edits.get(file) ?? [];
    list.push(changed === undefined ? { path } : { path, value: changed });
    edits.set(file, list);
  };
  for (const [key, value] of Object.entries(register)) {
    const field = Object.hasOwn(registerShape.fields, key) ? topShape(key) : undefined;
    if (field === undefined) continue;
    const before = now[key];
    if (key === "activities") {
      for (const [id, activity] of entriesOf(value)) {
        const known = isJsonObject(before) ? before[id] : undefined;
        if (known === undefined) added.push([id, activity]);
        else
          for (const change of changesOf(known, activity, ["activities", id]))
            edit(`/activities/${id}`, change.path, change.shape, change.value);
      }
    } else if (field.kind === "map")
      for (const [id, entry] of entriesOf(value)) {
        const known = isJsonObject(before) ? before[id] : undefined;
        if (known === undefined || !same(known, entry))
          edit(known === undefined ? `/${key}` : `/${key}/${id}`, [key, id], field.item, entry);
      }
    else if (before === undefined || !same(before, value)) edit(`/${key}`, [key], field, value);
  }
  return [
    ...[...edits].map(([file, list]) => editedFile(project, file, list)),
    ...newFiles({ activities: Object.fromEntries(added) }),
  ];
}

interface Change {
  readonly path: readonly string[];
  readonly shape: Shape;
  readonly value: JsonValue;
}

/** Key by key, and in a purpose too: the smaller the change, the more of what people wrote stays. */
function changesOf(before: JsonValue, after: JsonValue, path: readonly string[]): readonly Change[] {
  const known = isJsonObject(before) ? before : {};
  return entriesOf(after).flatMap(([key, value]): readonly Change[] => {
    const shape: Shape | undefined = shapesOf(activityShape)[key];
    if (shape === undefined || (known[key] !== undefined && same(known[key], value))) return [];
    if (key !== "purposes" || shape.kind !== "map") return [{ path: [...path, key], shape, value }];
    const purposes = isJsonObject(known.purposes) ? known.purposes : {};
    return entriesOf(value).flatMap(([id, purpose]): readonly Change[] => {
      const one = purposes[id];
      if (one === undefined) return [{ path: [...path, key, id], shape: shape.item, value: purpose }];
      const inner = shapesOf(shape.item);
      return entriesOf(purpose).flatMap(([name, entry]): readonly Change[] => {
        const entryShape = inner[name];
        const old = isJsonObject(one) ? one[name] : undefined;
        if (entryShape === undefined || (old !== undefined && same(old, entry))) return [];
        return [{ path: [...path, key, id, name], shape: entryShape, value: entry }];
      });
    });
  });
}

function shapesOf(shape: Shape): Readonly<Record<string, Shape>> {
  return shape.kind === "object"
    ? Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, field.shape]))
    : {};
}

function topShape(key: string): Shape | undefined {
  return shapesOf(registerShape)[key];
}

function editedFile(project: Project, file: string, edits: readonly YamlEdit[]): PlannedFile {
  const before = project.documents.get(file)?.text ?? "";
  const text = before.trim() === "" ? undefined : editYaml(before, edits);
  if (text === undefined)
    throw new CannotContinue({
      nl: `"${file}" kunnen we niet veilig veranderen. Verbeter het eerst (waarom lint), of lees in naar een lege map met --out.`,
      en: `"${file}" cannot be changed safely. Mend it first (waarom lint), or read into an empty folder with --out.`,
    });
  return { path: file, before, text };
}

function short(shape: Shape, value: JsonValue): JsonValue | undefined {
  return shortForm(shape, value);
}

function same(a: JsonValue, b: JsonValue): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** A read register as plain JSON. */
export function plain(value: unknown): JsonObject {
  return asObject(structuredClone(value));
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
