import type { DataPath } from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";

/** In a data path: any item of an array, or any key of an object with free keys. */
export const anyItem = "*";

/** A property's step as a data path writes it: escaped as in a pointer, and a key that is literally `*` as `~2`. */
export function pathToken(name: string): string {
  return name === anyItem ? "~2" : joinPointer("", name).slice(1);
}

/** The data path of a property. `joinPath("/kinderen/*", "naam")` is `/kinderen/*` + `/naam`. */
export function joinPath(path: DataPath, name: string): DataPath {
  return `${path}/${pathToken(name)}`;
}

/** The data path of any item of the array at `path`. */
export function itemPath(path: DataPath): DataPath {
  return `${path}/${anyItem}`;
}

/** The steps of a data path: a property's name, or `undefined` for any item. */
export function pathSteps(path: DataPath): readonly (string | undefined)[] {
  return path === "" ? [] : path.slice(1).split("/").map(stepOf);
}

/** One step of a data path as it is written: a property's name, or `undefined` for any item. */
export function stepOf(token: string): string | undefined {
  if (token === anyItem) return undefined;
  if (!token.includes("~")) return token;
  return token === "~2" ? anyItem : token.replaceAll("~1", "/").replaceAll("~0", "~");
}
