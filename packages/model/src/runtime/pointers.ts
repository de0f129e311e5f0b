import { isJsonArray, isJsonObject, own, type DataPath, type JsonValue, type Pointer } from "../contracts/json.js";

/** In a data path: any item of an array, or any key of an object with free keys. */
export const anyItem = "*";

/** One step of a pointer, escaped as RFC 6901 says. */
export function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The pointer one or more steps further. `joinPointer("/a", "b/c", 0)` is `/a/b~1c/0`. */
export function joinPointer(base: Pointer, ...tokens: readonly (string | number)[]): Pointer {
  return tokens.reduce<string>((pointer, token) => `${pointer}/${escapeToken(String(token))}`, base);
}

/** The steps of a pointer, unescaped; none for the root or for a text that is no pointer. */
export function pointerTokens(pointer: Pointer): readonly string[] {
  if (!pointer.startsWith("/")) return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at the pointer, own keys only; undefined where nothing does. */
export function valueAt(root: JsonValue, pointer: Pointer): JsonValue | undefined {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  let value: JsonValue | undefined = root;
  for (const token of pointerTokens(pointer)) {
    if (isJsonObject(value)) value = own(value, token);
    else if (isJsonArray(value)) value = /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else return undefined;
  }
  return value;
}

/** A property's step in a data path: escaped, and a key that is literally `*` written `~2`. */
export function pathToken(name: string): string {
  return name === anyItem ? "~2" : escapeToken(name);
}

/** The data path of a property. */
export function joinPath(path: DataPath, name: string): DataPath {
  return `${path}/${pathToken(name)}`;
}

/** The data path of any item of the array at `path`. */
export function itemPath(path: DataPath): DataPath {
  return `${path}/${anyItem}`;
}

/** The steps of a data path: a property's name, or `undefined` for any item. */
export function pathSteps(path: DataPath): readonly (string | undefined)[] {
  if (path === "") return [];
  return path
    .slice(1)
    .split("/")
    .map((token) =>
      token === anyItem
        ? undefined
        : token === "~2"
          ? anyItem
          : token.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
}
