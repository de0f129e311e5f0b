import {
  controlNames,
  isJsonArray,
  isJsonObject,
  joinPointer,
  own,
  type JsonObject,
  type JsonValue,
  type Pointer,
  type SubmissionFiles,
} from "@waarom/model/runtime";

export type FormEntry = readonly [name: string, value: string | Blob];

/**
 * Answers as a form without scripts sends them: each under the pointer of its place, rows marked, files with their
 * bytes. `readSubmission` reads them back.
 */
export function formEntries(data: JsonObject, files: SubmissionFiles = {}): readonly FormEntry[] {
  return Object.entries(data).flatMap(([name, value]) => entriesAt(joinPointer("", name), value, files));
}

function entriesAt(at: Pointer, value: JsonValue, files: SubmissionFiles): readonly FormEntry[] {
  if (value === null) return [];
  if (isJsonArray(value)) return value.flatMap((item, index) => rowEntries(at, index, item, files));
  if (!isJsonObject(value)) return [[at, textOf(value)]];
  const key = own(value, "$file");
  if (typeof key === "string") return fileEntries(at, key, files);
  return Object.entries(value).flatMap(([name, child]) => entriesAt(joinPointer(at, name), child, files));
}

/** Answers of a multiple choice and files share the name of their list; a row of questions has its own. */
function rowEntries(
  at: Pointer,
  index: number,
  item: JsonValue,
  files: SubmissionFiles,
): readonly FormEntry[] {
  if (!isJsonObject(item)) return entriesAt(at, item, files);
  const key = own(item, "$file");
  if (typeof key === "string") return fileEntries(at, key, files);
  const place = joinPointer(at, index);
  return [[controlNames.row, place], ...entriesAt(place, item, files)];
}

function fileEntries(at: Pointer, key: string, files: SubmissionFiles): readonly FormEntry[] {
  const file = Object.hasOwn(files, key) ? files[key] : undefined;
  return file === undefined ? [] : [[at, file]];
}

function textOf(value: string | number | boolean): string {
  // A comma is never read as a sign between thousands.
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}
