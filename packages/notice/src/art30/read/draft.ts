import { isJsonObject, isJsonArray, type JsonValue } from "@waarom/model";
import type { CellPlace } from "../table.js";
import { remarkTexts, type ImportRemark, type ImportRemarkKind, type RemarkText } from "./remarks.js";
import { idOf, plainWords } from "./split.js";

/** A part of the register while it is put together. */
export type DraftObject = Map<string, DraftValue>;
export type DraftValue = string | number | boolean | null | DraftObject | readonly DraftValue[];

/** Plain JSON as a draft. */
export function draftOf(value: JsonValue): DraftValue {
  if (isJsonArray(value)) return value.map(draftOf);
  if (!isJsonObject(value)) return value;
  return new Map(Object.entries(value).map(([key, entry]) => [key, draftOf(entry)]));
}

/** A draft as plain JSON. */
export function jsonOf(value: DraftValue): JsonValue {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, entry]) => [key, jsonOf(entry)]));
  if (typeof value === "object" && value !== null) return value.map(jsonOf);
  return value;
}

/** The object under a key; made where there is none. */
export function objectAt(parent: DraftObject, key: string): DraftObject {
  const known = parent.get(key);
  if (known instanceof Map) return known;
  const made: DraftObject = new Map();
  parent.set(key, made);
  return made;
}

/** The list under a key; empty where there is none. */
export function listAt(parent: DraftObject, key: string): readonly DraftValue[] {
  const known = parent.get(key);
  return typeof known === "object" && known !== null && !(known instanceof Map) ? known : [];
}

/** Where a cell's text goes, and what is noted beside it. */
export interface Cell {
  readonly place: CellPlace;
  readonly column: string;
  readonly text: string;
}

/**
 * `table`: rows that people made add up, row by row. `edit`: a cell that a person changed says everything about its subject,
 * and replaces what was there.
 */
export type ReadingMode = "table" | "edit";

/** A register in the making, with everything that the import has to say of it. */
export class RegisterDraft {
  readonly root: DraftObject;
  readonly language: string;
  readonly mode: ReadingMode;
  readonly remarks: ImportRemark[] = [];

  constructor(language: string, mode: ReadingMode, root: DraftObject = new Map<string, DraftValue>()) {
    this.language = language;
    this.mode = mode;
    this.root = root;
  }

  /** A list in the making: what earlier rows said, and this cell; only this cell where a person changed it. */
  listed(parent: DraftObject, key: string, items: readonly DraftValue[]): void {
    const before = this.mode === "edit" ? [] : listAt(parent, key);
    const known = new Set(before.map((item) => JSON.stringify(jsonOf(item))));
    parent.set(key, [...before, ...items.filter((item) => !known.has(JSON.stringify(jsonOf(item))))]);
  }

  /** True where an earlier row said something else at this place: then this text is kept beside it. */
  saysOther(activity: DraftObject, key: string, cell: Cell): boolean {
    if (this.mode === "edit") return false;
    const known = activity.get(key);
    if (known === undefined) return false;
    const texts = known instanceof Map ? [...known.values()] : [known];
    if (!texts.includes(cell.text)) this.keep(activity, "secondText", cell);
    return true;
  }

  remark(kind: ImportRemarkKind, message: RemarkText, cell: Cell, text = cell.text): void {
    this.remarks.push({ kind, place: cell.place, column: cell.column, text, message: remarkTexts[message] });
  }

  /** Keeps a text with the activity, where no rule reads it, and says so. */
  keep(activity: DraftObject, message: RemarkText, cell: Cell, text = cell.text): void {
    const kept = objectAt(objectAt(activity, "extra"), "import");
    const before = kept.get(cell.column);
    kept.set(cell.column, typeof before === "string" && before !== text ? `${before}\n${text}` : text);
    this.remark("kept", message, cell, text);
  }

  /** Sets the text of the import's language; what other languages say stays. */
  setText(parent: DraftObject, key: string, text: string): void {
    const known = parent.get(key);
    if (known instanceof Map && !(known.size === 1 && known.has("und"))) known.set(this.language, text);
    else if (known instanceof Map) known.set("und", text);
    else parent.set(key, new Map([[this.language, text]]));
  }

  /** The entry of a map (`recipients`, `bodies`, `sources`) with this name, or a new one; its id. */
  named(map: string, name: string, facts: Readonly<Record<string, DraftValue>> = {}): string {
    const entries = objectAt(this.root, map);
    const wanted = plainWords(name);
    for (const [id, entry] of entries) {
      if (plainWords(id) === wanted) return id;
      const names = entry instanceof Map ? entry.get("name") : undefined;
      if (
        names instanceof Map &&
        [...names.values()].some((each) => typeof each === "string" && plainWords(each) === wanted)
      )
        return id;
    }
    const id = idOf(name, entries, map);
    const made = objectAt(entries, id);
    // A proper name is the same in every language.
    made.set("name", new Map([[map === "bodies" ? this.language : "und", name]]));
    for (const [key, value] of Object.entries(facts)) made.set(key, value);
    return id;
  }
}
