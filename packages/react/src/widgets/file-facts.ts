import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model/runtime";

/** What a question for a file allows. */
export interface FileFacts {
  readonly types: readonly string[];
  readonly maxSize: number | undefined;
  /** How many files a list takes. */
  readonly maxCount: number | undefined;
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
  const maxCount = own(schema, "maxItems");
  const names = isJsonArray(types) ? types.filter((type) => typeof type === "string") : [];
  return {
    types: names,
    maxSize: typeof maxSize === "number" ? maxSize : undefined,
    maxCount: typeof maxCount === "number" ? maxCount : undefined,
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
  const known = Object.entries(typeByEnding).find(([ending, value]) => value === type && ending !== "jpg");
  return (detail === "*" ? kind : (known?.[0] ?? detail.split("+")[0] ?? detail)).toUpperCase();
}

/** True where the question takes this kind of file; a list without kinds takes any. */
export function takesType(types: readonly string[], type: string): boolean {
  return (
    types.length === 0 ||
    types.some(
      (allowed) => allowed === type || (allowed.endsWith("/*") && type.startsWith(allowed.slice(0, -1))),
    )
  );
}

/** Kinds that some computers do not know by name, by the end of the file's name. */
const typeByEnding: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  heic: "image/heic",
  txt: "text/plain",
  csv: "text/csv",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
};

/** The file with its kind, where the computer did not say. */
export function typed(file: File): File {
  if (file.type !== "") return file;
  const ending = file.name.toLowerCase().split(".").at(-1) ?? "";
  const type = Object.hasOwn(typeByEnding, ending) ? typeByEnding[ending] : undefined;
  return type === undefined ? file : new File([file], file.name, { type, lastModified: file.lastModified });
}
