import { isJsonArray, isJsonObject, type DataPath, type JsonValue } from "../../contracts/json.js";
import { itemPath, joinPath } from "../../runtime/data-path.js";

/** The data path of each value that is no object and no list. */
export function leafPaths(data: JsonValue, path: DataPath = ""): readonly DataPath[] {
  if (isJsonArray(data)) return data.flatMap((item) => leafPaths(item, itemPath(path)));
  if (isJsonObject(data))
    return Object.entries(data).flatMap(([name, item]) => leafPaths(item, joinPath(path, name)));
  return [path];
}

/** True when a walked path, in which `*` may also be a free key, names the path of a value. */
export function names(walked: DataPath, path: DataPath): boolean {
  const [one, other] = [walked.split("/"), path.split("/")];
  return one.length === other.length && one.every((token, index) => token === "*" || token === other[index]);
}
