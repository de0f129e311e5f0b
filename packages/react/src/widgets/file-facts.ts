import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model/runtime";

/** What a question for a file allows. */
export interface FileFacts {
  readonly types: readonly string[];
  readonly maxSize: number | undefined;
  readonly photos: boolean;
}

/** A file as it stands in the answers. */
export interface FileAnswer {
  readonly $file: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** From `x-file`, at the question or at the items of its list. */
export function fileFactsOf(schema: JsonObject): FileFacts {
  const items = own(schema, "items");
  const facts = own(schema, "x-file") ?? (isJsonObject(items) ? own(items, "x-file") : undefined);
  const settings = isJsonObject(facts) ? facts : {};
  const types = own(settings, "types");
  const maxSize = own(settings, "maxSize");
  const names = isJsonArray(types) ? types.filter((type) => typeof type === "string") : [];
  return {
    types: names,
    maxSize: typeof maxSize === "number" ? maxSize : undefined,
    photos: names.length === 0 || names.some((type) => type.startsWith("image/")),
  };
}

/** The files in an answer: one, several, or none. */
export function filesInAnswer(value: JsonValue | undefined): readonly FileAnswer[] {
  const list = isJsonArray(value) ? value : value === undefined ? [] : [value];
  return list.flatMap((item) => {
    if (!isJsonObject(item)) return [];
    const [$file, name, type, size] = [
      own(item, "$file"),
      own(item, "name"),
      own(item, "type"),
      own(item, "size"),
    ];
    return typeof $file === "string" && typeof name === "string"
      ? [
          {
            $file,
            name,
            type: typeof type === "string" ? type : "",
            size: typeof size === "number" ? size : 0,
          },
        ]
      : [];
  });
}

/** A kind of file as people say it: `image/jpeg` is JPEG, `application/pdf` is PDF. */
export function typeInWords(type: string): string {
  const [kind = "", detail = ""] = type.split("/");
  return (detail === "*" ? kind : (detail.split("+")[0] ?? detail)).toUpperCase();
}
