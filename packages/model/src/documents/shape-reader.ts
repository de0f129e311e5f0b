import type { Location } from "../contracts/diagnostic.js";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../contracts/json.js";
import { everyLanguage } from "../contracts/language.js";
import type { EntryPart } from "../project/types.js";
import type { Finding } from "../source/diagnostic.js";
import { didYouMean } from "../text/did-you-mean.js";
import { joinPointer } from "../text/pointer.js";
import { formatRules, hasFormat } from "./formats.js";
import { badFormat, notInList, unknownKey, unquoted, wordForBoolean, wrongKind } from "./read-messages.js";
import type {
  ChoiceShape,
  Fields,
  ListShape,
  MapShape,
  ObjectShape,
  Shape,
  StringFormat,
  StringShape,
} from "./shape.js";

/** Where the value stands that is read, so that findings have a place. A `SourceDocument` is one. */
export interface ReadingPlace {
  locate(pointer: Pointer, part?: EntryPart): Location;
  /** The whole text of the file, where locations are all in one: for what was written exactly. */
  readonly text?: string;
  /** The same for a value that is gathered from several files. */
  textOf?(file: string): string | undefined;
}

const yesAndNo: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "ja"].map((word) => [word, true] as const),
  ...["false", "no", "nee"].map((word) => [word, false] as const),
]);

/** What stands for an absent container: nothing in it but its own empty lists and maps. */
export function emptyOf(shape: Shape): JsonValue | undefined {
  switch (shape.kind) {
    case "list":
      return [];
    case "map":
      return {};
    case "object":
      return Object.fromEntries(emptyEntries(shape));
    default:
      return undefined;
  }
}

const emptyEntriesOf = new WeakMap<ObjectShape<Fields>, readonly (readonly [string, JsonValue])[]>();

/** The lists and maps of an object, which are always there. */
function emptyEntries(shape: ObjectShape<Fields>): readonly (readonly [string, JsonValue])[] {
  let entries = emptyEntriesOf.get(shape);
  if (entries === undefined) {
    entries = Object.entries(shape.fields).flatMap(([key, { shape: inner }]) => {
      const empty = inner.kind === "list" || inner.kind === "map" ? emptyOf(inner) : undefined;
      return empty === undefined ? [] : [[key, empty] as const];
    });
    emptyEntriesOf.set(shape, entries);
  }
  return entries;
}

/** Reads plain JSON by shapes, and reports what does not fit. */
export class ShapeReader {
  readonly #place: ReadingPlace | undefined;
  readonly #report: (finding: Finding) => void;

  constructor(place: ReadingPlace | undefined, report: (finding: Finding) => void) {
    this.#place = place;
    this.#report = report;
  }

  /** The value as far as it fits, or undefined. Null counts as absent: half-written files have it. */
  read(shape: Shape, value: JsonValue | undefined, pointer: Pointer): JsonValue | undefined {
    if (value === undefined || value === null) return undefined;
    switch (shape.kind) {
      case "any":
        return value;
      case "string":
        return this.#string(shape, value, pointer);
      case "number":
        return this.#number(shape, value, pointer);
      case "boolean":
        return this.#boolean(shape, value, pointer);
      case "choice":
        return this.#choice(shape, value, pointer);
      case "localised":
        return this.#localised(shape, value, pointer);
      case "list":
        return this.#list(shape, value, pointer);
      case "map":
        return this.#map(shape, value, pointer);
      case "object":
        return this.#object(shape, value, pointer);
      case "either":
        return this.read(fits(shape.first, value) ? shape.first : shape.second, value, pointer);
    }
  }

  #at(pointer: Pointer, part: EntryPart, make: (location: Location, written: string) => Finding): void {
    if (this.#place === undefined) return;
    const location = this.#place.locate(pointer, part);
    this.#report(make(location, this.#written(location)));
  }

  /** What the file says at a location, quotes and all. */
  #written(location: Location): string {
    const text = this.#place?.textOf?.(location.file) ?? this.#place?.text ?? "";
    return text.slice(location.range.start.offset, location.range.end.offset);
  }

  #wrong(shape: Shape, value: JsonValue, pointer: Pointer): void {
    this.#at(pointer, "value", (location) => wrongKind(location, shape, value));
  }

  #number(shape: Shape, value: JsonValue, pointer: Pointer): number | undefined {
    if (typeof value === "number") return value;
    this.#wrong(shape, value, pointer);
    return undefined;
  }

  /** Text, also where somebody left the quotes away; then as it was written, with its zeros. */
  #text(shape: Shape, value: JsonValue, pointer: Pointer): string | undefined {
    if (typeof value === "string") return value;
    if (typeof value !== "number" && typeof value !== "boolean") {
      this.#wrong(shape, value, pointer);
      return undefined;
    }
    const location = this.#place?.locate(pointer, "value");
    const written = location === undefined ? "" : this.#written(location).trim();
    const text = written === "" ? String(value) : written;
    const isBare =
      shape.kind === "string" && shape.format !== undefined && formatRules[shape.format].bare === true;
    if (location !== undefined && !isBare) this.#report(unquoted(location, text));
    return text;
  }

  #string(shape: StringShape, value: JsonValue, pointer: Pointer): string | undefined {
    const text = this.#text(shape, value, pointer);
    if (text === undefined || shape.format === undefined) return text;
    return this.#format(text, shape.format, pointer, "value") ? text : undefined;
  }

  /** True when the text may be used: it has the format, or it is kept all the same. */
  #format(text: string, format: StringFormat, pointer: Pointer, part: EntryPart): boolean {
    if (hasFormat(text, format)) return true;
    this.#at(pointer, part, (location) => badFormat(location, text, format));
    return formatRules[format].kept === true;
  }

  #boolean(shape: Shape, value: JsonValue, pointer: Pointer): boolean | undefined {
    if (typeof value === "boolean") return value;
    const meant = typeof value === "string" ? yesAndNo.get(value.trim().toLowerCase()) : undefined;
    if (meant === undefined || typeof value !== "string") {
      this.#wrong(shape, value, pointer);
      return undefined;
    }
    this.#at(pointer, "value", (location) => wordForBoolean(location, value, meant));
    return meant;
  }

  #choice(shape: ChoiceShape<string>, value: JsonValue, pointer: Pointer): string | undefined {
    if (typeof value !== "string") {
      this.#wrong(shape, value, pointer);
      return undefined;
    }
    if (shape.values.includes(value)) return value;
    this.#at(pointer, "value", (location, written) =>
      notInList(location, value, shape.values, didYouMean(value, shape.values), written),
    );
    return undefined;
  }

  #localised(shape: Shape, value: JsonValue, pointer: Pointer): JsonObject | undefined {
    if (!isJsonObject(value)) {
      const text = this.#text(shape, value, pointer);
      return text === undefined ? undefined : { [everyLanguage]: text };
    }
    const texts: [string, string][] = [];
    for (const [language, entry] of Object.entries(value)) {
      const at = joinPointer(pointer, language);
      if (!this.#format(language, "language", at, "key") || entry === null) continue;
      const text = this.#text({ kind: "string" }, entry, at);
      if (text !== undefined) texts.push([language, text]);
    }
    return Object.fromEntries(texts);
  }

  #list(shape: ListShape<Shape>, value: JsonValue, pointer: Pointer): JsonValue | undefined {
    if (!isJsonArray(value)) {
      if (shape.orSingle !== true) {
        this.#wrong(shape, value, pointer);
        return undefined;
      }
      const single = this.read(shape.item, value, pointer);
      return single === undefined ? [] : [single];
    }
    return value.flatMap((item, index) => {
      // An unreadable group leaves an empty one, so that what follows keeps its place.
      const read = this.read(shape.item, item, joinPointer(pointer, index)) ?? emptyOf(shape.item);
      return read === undefined ? [] : [read];
    });
  }

  #map(shape: MapShape<Shape, string>, value: JsonValue, pointer: Pointer): JsonObject | undefined {
    if (!isJsonObject(value)) {
      this.#wrong(shape, value, pointer);
      return undefined;
    }
    const { keys, keyFormat = "id" } = shape;
    const entries: [string, JsonValue][] = [];
    for (const [key, entry] of Object.entries(value)) {
      const at = joinPointer(pointer, key);
      if (key === "__proto__") continue;
      if (keys !== undefined && !keys.includes(key)) {
        this.#at(at, "key", (location, written) =>
          notInList(location, key, keys, didYouMean(key, keys), written),
        );
        continue;
      }
      if (keys === undefined && keyFormat !== "free" && !this.#format(key, keyFormat, at, "key")) continue;
      // A key without a value says that the entry is there: `consent:` under `legalBases` is a basis.
      const read = this.read(shape.item, entry, at) ?? emptyOf(shape.item);
      if (read !== undefined) entries.push([key, read]);
    }
    return Object.fromEntries(entries);
  }

  #object(shape: ObjectShape<Fields>, value: JsonValue, pointer: Pointer): JsonObject | undefined {
    if (!isJsonObject(value)) {
      this.#wrong(shape, value, pointer);
      return undefined;
    }
    const read: (readonly [string, JsonValue])[] = [...emptyEntries(shape)];
    for (const [key, entry] of Object.entries(value)) {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      const at = joinPointer(pointer, key);
      if (field === undefined) {
        const known = Object.keys(shape.fields);
        this.#at(at, "key", (location, written) =>
          unknownKey(location, key, known, didYouMean(key, known), written),
        );
        continue;
      }
      const kept = this.read(field.shape, entry, at);
      if (kept !== undefined) read.push([key, kept]);
    }
    return Object.fromEntries(read);
  }
}

/** Whether a value is of the kind that a shape reads; its contents are not looked at. */
function fits(shape: Shape, value: JsonValue): boolean {
  switch (shape.kind) {
    case "any":
      return true;
    case "string":
    case "choice":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "localised":
      return typeof value === "string" || isJsonObject(value);
    case "list":
      return isJsonArray(value) || (shape.orSingle === true && fits(shape.item, value));
    case "map":
    case "object":
      return isJsonObject(value);
    case "either":
      return fits(shape.first, value) || fits(shape.second, value);
  }
}
