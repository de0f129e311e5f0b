import {
  isJsonArray,
  isJsonObject,
  own,
  type DataPath,
  type JsonValue,
  type Pointer,
} from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";
import { pathSteps } from "./data-path.js";

/** Every value that stands at a data path, with its place in the data. */
export function answersAt(
  data: JsonValue,
  path: DataPath,
): readonly { readonly at: Pointer; readonly value: JsonValue }[] {
  let found: readonly { readonly at: Pointer; readonly value: JsonValue }[] = [{ at: "", value: data }];
  for (const step of pathSteps(path))
    found = found.flatMap(({ at, value }) => {
      if (step === undefined)
        return isJsonArray(value)
          ? value.map((item, index) => ({ at: joinPointer(at, index), value: item }))
          : [];
      const child = isJsonObject(value) ? own(value, step) : undefined;
      return child === undefined ? [] : [{ at: joinPointer(at, step), value: child }];
    });
  return found;
}

/** The data without what stands at a data path; lists keep their other items. The same value where nothing stands there. */
export function withoutPath(data: JsonValue, path: DataPath): JsonValue {
  return without(data, pathSteps(path)) ?? null;
}

function without(value: JsonValue, steps: readonly (string | undefined)[]): JsonValue | undefined {
  const [step, ...rest] = steps;
  if (steps.length === 0) return undefined;
  if (step === undefined) {
    if (!isJsonArray(value)) return value;
    const items = value.map((item) => without(item, rest));
    return items.every((item, index) => item === value[index])
      ? value
      : items.filter((item) => item !== undefined);
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return value;
  const child = own(value, step);
  const kept = child === undefined ? undefined : without(child, rest);
  if (kept === child) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, other]) => {
      const item = name === step ? kept : other;
      return item === undefined ? [] : [[name, item]];
    }),
  );
}
