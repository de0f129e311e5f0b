import {
  isJsonArray,
  isJsonObject,
  joinPointer,
  own,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "@waarom/model/runtime";

/** Answers without the files that nobody has the bytes of, and the names of those, by the place of their question. */
export interface WithoutLostFiles {
  readonly data: JsonObject;
  readonly lost: ReadonlyMap<Pointer, readonly string[]>;
}

/**
 * A saved form, and one that a server hands back, knows only the names of files. An answer without its bytes would be
 * sent as if the file were there, so it goes, and the question says which file to choose again.
 */
export function withoutLostFiles(data: JsonObject, has: (key: string) => boolean): WithoutLostFiles {
  const lost = new Map<Pointer, string[]>();
  const kept = visit(data, "", has, (at, name) => {
    lost.set(at, [...(lost.get(at) ?? []), name]);
  });
  return lost.size === 0 || kept === undefined || !isJsonObject(kept) ? { data, lost } : { data: kept, lost };
}

function visit(
  value: JsonValue,
  at: Pointer,
  has: (key: string) => boolean,
  lose: (at: Pointer, name: string) => void,
): JsonValue | undefined {
  if (isJsonArray(value)) {
    const items = value.map((item, index) => {
      const file = fileIn(item);
      // Of several files the question is the list, not each of them.
      if (file === undefined) return visit(item, joinPointer(at, index), has, lose);
      if (has(file.key)) return item;
      lose(at, file.name);
      return undefined;
    });
    const left = items.filter((item) => item !== undefined);
    return left.length === 0 && value.length > 0 ? undefined : left;
  }
  if (!isJsonObject(value)) return value;
  const file = fileIn(value);
  if (file !== undefined) {
    if (has(file.key)) return value;
    lose(at, file.name);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]): [string, JsonValue][] => {
      const left = visit(child, joinPointer(at, name), has, lose);
      return left === undefined ? [] : [[name, left]];
    }),
  );
}

function fileIn(value: JsonValue): { readonly key: string; readonly name: string } | undefined {
  const key = isJsonObject(value) ? own(value, "$file") : undefined;
  const name = isJsonObject(value) ? own(value, "name") : undefined;
  return typeof key === "string" ? { key, name: typeof name === "string" ? name : key } : undefined;
}
