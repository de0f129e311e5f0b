import type { Diagnostic, Location } from "../contracts/diagnostic.js";
import { isJsonObject, type JsonObject, type JsonValue, type Pointer } from "../contracts/json.js";
import { readShape } from "../documents/read-shape.js";
import { registerShape, type Register } from "../documents/register.js";
import type { ParsedDocument } from "../source/document.js";
import { joinPointer, parsePointer } from "../text/pointer.js";
import { duplicateEntry } from "./link-messages.js";
import type { EntryPart } from "./types.js";

/** The register as one tree, whatever files it came from. */
export interface MergedRegister {
  readonly value: Register;
  readonly diagnostics: readonly Diagnostic[];
  locate(pointer: Pointer, part?: EntryPart): Location;
}

const start = { offset: 0, line: 1, column: 1 };
/** Where a finding about a register goes that is not there at all. */
const nowhere: Location = { file: "register.yaml", range: { start, end: start }, pointer: "" };

/** Sections that may be spread over files, entry by entry; any other stands in one file. */
function isSpread(section: string): boolean {
  const { fields } = registerShape;
  return Object.entries(fields).some(([key, { shape }]) => key === section && shape.kind === "map");
}

/**
 * Merges register files by key. What two files both hold is a finding at the second (files go by name, so that the same
 * files always give the same register).
 */
export function mergeRegister(documents: readonly ParsedDocument[]): MergedRegister {
  const owners = new Map<Pointer, ParsedDocument>();
  const sections = new Map<string, JsonValue>();
  const duplicates: Diagnostic[] = [];

  function claim(pointer: Pointer, key: string, document: ParsedDocument): boolean {
    const first = owners.get(pointer);
    if (first === undefined) {
      owners.set(pointer, document);
      return true;
    }
    duplicates.push(duplicateEntry(document.locate(pointer, "key"), key, first.locate(pointer, "key")));
    return false;
  }

  function spread(section: string, entries: JsonObject, document: ParsedDocument) {
    const before = sections.get(section);
    const merged: [string, JsonValue][] = isJsonObject(before) ? Object.entries(before) : [];
    for (const [key, entry] of Object.entries(entries))
      if (claim(joinPointer("", section, key), key, document)) merged.push([key, entry]);
    sections.set(section, Object.fromEntries(merged));
    if (!owners.has(joinPointer("", section))) owners.set(joinPointer("", section), document);
  }

  for (const document of documents) {
    if (!isJsonObject(document.value)) continue;
    for (const [section, value] of Object.entries(document.value)) {
      if (value === null) continue;
      const merged = sections.get(section);
      if (isSpread(section) && isJsonObject(value) && (merged === undefined || isJsonObject(merged)))
        spread(section, value, document);
      else if (claim(joinPointer("", section), section, document)) sections.set(section, value);
    }
  }

  function locate(pointer: Pointer, part: EntryPart = "value"): Location {
    const [section, key] = parsePointer(pointer);
    const owner =
      (section !== undefined && key !== undefined ? owners.get(joinPointer("", section, key)) : undefined) ??
      (section === undefined ? undefined : owners.get(joinPointer("", section))) ??
      documents[0];
    return owner?.locate(pointer, part) ?? { ...nowhere, pointer };
  }

  const texts = new Map(documents.map((document) => [document.file, document.text]));
  const unreadable = documents.filter(
    ({ value }) => value !== undefined && value !== null && !isJsonObject(value),
  );
  const reading = readShape(registerShape, Object.fromEntries(sections), {
    locate,
    textOf: (file) => texts.get(file),
  });
  return {
    value: reading.value,
    diagnostics: [
      ...unreadable.flatMap((document) => readShape(registerShape, document.value, document).diagnostics),
      ...duplicates,
      ...reading.diagnostics,
    ],
    locate,
  };
}

/** The own entry of a map of the register. */
export function entryOf<T>(map: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}
