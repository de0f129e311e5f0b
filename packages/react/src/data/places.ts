import type { DataPath, Pointer } from "@waarom/model/runtime";
import { joinPointer, parsePointer } from "@waarom/model/runtime";

/**
 * A place in a form's answers: `at` says which one (`/kinderen/0/naam`), `dataPath` what the form knows it by
 * (`/kinderen/∗/naam`).
 */
export interface Place {
  readonly at: Pointer;
  readonly dataPath: DataPath;
}

/** All answers together. */
export const rootPlace: Place = { at: "", dataPath: "" };

/** A property of the object at a place. */
export function propertyPlace({ at, dataPath }: Place, name: string): Place {
  return {
    at: joinPointer(at, name),
    dataPath: name === "*" ? `${dataPath}/~2` : joinPointer(dataPath, name),
  };
}

/** An item of the list at a place. */
export function itemPlace({ at, dataPath }: Place, index: number): Place {
  return { at: joinPointer(at, index), dataPath: `${dataPath}/*` };
}

/** A way through data as RJSF writes it: numbers are places in a list. */
export function pathOf({ at, dataPath }: Place): (string | number)[] {
  const known = parsePointer(dataPath);
  return parsePointer(at).map((segment, depth) => (known[depth] === "*" ? Number(segment) : segment));
}

/** The other way round. */
export function placeOf(path: readonly (string | number)[]): Place {
  return path.reduce<Place>(
    (place, segment) =>
      typeof segment === "number" ? itemPlace(place, segment) : propertyPlace(place, segment),
    rootPlace,
  );
}

/**
 * The id of what stands for a place on the page: it holds no spaces, whatever the property's name, since
 * `aria-describedby` is split at them.
 *
 * @example
 * idOf("permit", "/kinderen/0/naam"); // "permit.kinderen.0.naam"
 */
export function idOf(prefix: string, at: Pointer): string {
  return [prefix, ...parsePointer(at)]
    .map((part) => part.replace(/[^\p{L}\p{N}_-]/gu, escapeCharacter))
    .join(".");
}

function escapeCharacter(character: string): string {
  return `~${(character.codePointAt(0) ?? 0).toString(16)}~`;
}
