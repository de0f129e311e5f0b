import { isBuiltInLanguage, parsePointer, registerShape, type JsonValue, type Language } from "@waarom/model";
import { art30ColumnIds, art30Columns, type Art30ColumnId } from "./columns.js";
import { readFactText } from "./fact-text.js";
import { valueOf, type Leaf } from "./leaves.js";
import { parseJson } from "./parse-json.js";
import { activityReaders } from "./read/activity-cells.js";
import {
  draftOf,
  jsonOf,
  objectAt,
  RegisterDraft,
  type Cell,
  type DraftObject,
  type DraftValue,
} from "./read/draft.js";
import { headerOf, type Header } from "./read/header.js";
import { purposeReaders } from "./read/purpose-cells.js";
import type { ImportRemark } from "./read/remarks.js";
import { plainWords } from "./read/split.js";
import { findCell, readTable, tableRow } from "./read/table-rows.js";
import { cellText, type ReadSheet } from "./table.js";
import { fingerprint, goesOn } from "./workbook.js";
import { sheetWords } from "./words.js";

/** A register that was read from a table, and what could not be placed. */
export interface ReadRegister {
  /** As a `register.yaml` would hold it; judge it with `readShape(registerShape, …)`. */
  readonly value: JsonValue;
  readonly remarks: readonly ImportRemark[];
  /** It was written by Waarom: nothing had to be guessed. */
  readonly ours: boolean;
}

export interface ReadOptions {
  /** Of texts in a table that does not say it; default Dutch. */
  readonly language?: Language;
}

/**
 * Reads a register from sheets. Those that `registerWorkbook` or `registerTable` wrote give the same register, with what a
 * person changed in them. Any other table is read as well as it can be: by its headings, cell by cell; what has no place is
 * kept under `extra` or told with its cell. Never throws.
 *
 * @example
 * readRegisterSheets([{ name: "Blad1", rows: [["Verwerking", "Doel"], ["Parkeren", "beoordelen of …"]] }]).value;
 */
export function readRegisterSheets(sheets: readonly ReadSheet[], options: ReadOptions = {}): ReadRegister {
  const facts = sheets.find(isFactsSheet);
  const table = sheets.find((sheet) => machineColumn(sheet) !== undefined);
  if (facts !== undefined || table !== undefined) return readOurs(facts, table);
  const draft = new RegisterDraft(options.language ?? "nl", "table");
  for (const sheet of sheets) {
    const header = headerOf(sheet.rows);
    if (header !== undefined) readTable(draft, sheet, header);
    else reportSheet(draft, sheet);
  }
  return { value: jsonOf(draft.root), remarks: draft.remarks, ours: false };
}

/**
 * Reads a register from JSON: what `registerJson` wrote, or a bare register. Undefined where the text is no JSON object.
 */
export function readRegisterJson(text: string): ReadRegister | undefined {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const draft = draftOf(value);
  const register = draft instanceof Map ? draft.get("register") : undefined;
  return { value: register instanceof Map ? jsonOf(register) : value, remarks: [], ours: true };
}

function titlesOf({ rows }: ReadSheet): readonly string[] {
  return (rows[0] ?? []).map((cell) => plainWords(cellText(cell)));
}

function isTitle(title: string | undefined, words: { readonly nl: string; readonly en: string }): boolean {
  return title === plainWords(words.nl) || title === plainWords(words.en);
}

function isFactsSheet(sheet: ReadSheet): boolean {
  const [place, , value] = titlesOf(sheet);
  return isTitle(place, sheetWords.place) && isTitle(value, sheetWords.value);
}

/** The column of our own table that says how its cells were. */
function machineColumn(sheet: ReadSheet): number | undefined {
  const found = titlesOf(sheet).findIndex((title) => isTitle(title, sheetWords.machine));
  return found < 0 ? undefined : found;
}

function reportSheet(draft: RegisterDraft, sheet: ReadSheet): void {
  for (const [row, cells] of sheet.rows.entries())
    for (const [column, value] of cells.entries()) {
      const text = cellText(value);
      if (text !== "")
        draft.remark("unplaced", "noHeader", { place: { sheet: sheet.name, row, column }, column: "", text });
    }
}

function readOurs(facts: ReadSheet | undefined, table: ReadSheet | undefined): ReadRegister {
  const language = table === undefined ? "nl" : languageOf(table);
  const base = facts === undefined ? new RegisterDraft(language, "edit") : fromFacts(facts, language);
  if (table === undefined) return { value: jsonOf(base.root), remarks: base.remarks, ours: true };
  if (facts === undefined) fromMachineColumn(base, table);
  applyTable(base, table, facts !== undefined);
  return { value: jsonOf(base.root), remarks: base.remarks, ours: true };
}

/** In which language the table was written: that of its headings. */
function languageOf(table: ReadSheet): string {
  const title = titlesOf(table)[art30ColumnIds.indexOf("retention")];
  const language = title === plainWords(art30Columns.retention.title.en) ? "en" : "nl";
  return isBuiltInLanguage(language) ? language : "nl";
}

function fromFacts(sheet: ReadSheet, language: string): RegisterDraft {
  const leaves = new Map<string, { text: string; last: string; readonly cell: Cell }>();
  const twice: Cell[] = [];
  for (const [row, cells] of sheet.rows.slice(1).entries()) {
    const pointer = readFactText(cellText(cells[0]));
    const raw = cells[2];
    const text = readFactText(typeof raw === "string" ? raw : cellText(raw));
    if (pointer === "") continue;
    const before = leaves.get(pointer);
    const place = { sheet: sheet.name, row: row + 1, column: 2 };
    const cell = { place, column: cellText(cells[1]), text };
    if (before === undefined) leaves.set(pointer, { text, last: text, cell });
    // A text that is too long for one cell goes on in the next row of the same place.
    else if (goesOn(before.last)) {
      before.text += text;
      before.last = text;
    } else twice.push({ ...cell, text: `${pointer}: ${text}` });
  }
  const all: readonly Leaf[] = [...leaves].map(([pointer, { text }]) => ({ pointer, text }));
  const { value, misplaced } = valueOf(registerShape, all);
  const root = draftOf(value);
  const draft = new RegisterDraft(language, "edit", root instanceof Map ? root : undefined);
  for (const cell of twice) draft.remark("unplaced", "saidTwice", cell);
  for (const { leaf } of misplaced) {
    const found = leaves.get(leaf.pointer);
    if (found !== undefined)
      draft.remark("unplaced", "unknownFact", found.cell, `${leaf.pointer}: ${leaf.text}`);
  }
  return draft;
}

/** What the last column of our CSV holds: everything, row by row. */
function fromMachineColumn(draft: RegisterDraft, table: ReadSheet): void {
  const column = machineColumn(table) ?? 0;
  for (const [index, cells] of table.rows.slice(1).entries()) {
    const text = cellText(cells[column]);
    const parsed = text === "" ? undefined : parseJson(text);
    const facts = parsed === undefined ? undefined : draftOf(parsed);
    if (facts instanceof Map) putFacts(draft, cellText(cells[0]), facts);
    else if (text !== "" && !isFingerprints(text))
      draft.remark("unplaced", "brokenFacts", {
        place: { sheet: table.name, row: index + 1, column },
        column: cellText(table.rows[0]?.[column]),
        text: `${text.slice(0, 80)}…`,
      });
  }
}

function isFingerprints(text: string): boolean {
  return /^[0-9a-f]{8}(?: [0-9a-f]{8})*$/.test(text);
}

function putFacts(draft: RegisterDraft, id: string, facts: DraftObject): void {
  const at = facts.get("at");
  const value = facts.get("value");
  if (typeof at === "string" && value !== undefined) {
    const [key = "", entry] = parsePointer(at);
    if (key === "__proto__" || entry === "__proto__") return;
    if (entry === undefined) draft.root.set(key, value);
    else objectAt(draft.root, key).set(entry, value);
    return;
  }
  const [activityId = "", purposeId] = id.split("/");
  const activities = objectAt(draft.root, "activities");
  const activity = facts.get("activity");
  // The purposes of an activity come row by row, also before the activity's own row in a sorted table.
  const known = activities.get(activityId);
  const purposes = known instanceof Map ? objectAt(known, "purposes") : new Map<string, DraftValue>();
  if (activity instanceof Map)
    activities.set(activityId, new Map<string, DraftValue>([...activity, ["purposes", purposes]]));
  const purpose = facts.get("purpose");
  if (purposeId !== undefined && purpose !== undefined)
    objectAt(objectAt(activities, activityId), "purposes").set(purposeId, purpose);
}

/** Takes over what a person changed in our table, and rows that were added to it. */
function applyTable(draft: RegisterDraft, table: ReadSheet, withFacts: boolean): void {
  const machine = machineColumn(table) ?? 0;
  const titles = (table.rows[0] ?? []).map(cellText);
  const header: Header = {
    row: 0,
    titles,
    columns: titles.map((_, index) => (index < machine ? art30ColumnIds[index] : undefined)),
  };
  const seen = new Set<string>();
  const added: (ReadSheet["rows"][number] | undefined)[] = [];
  for (const [index, cells] of table.rows.slice(1).entries()) {
    const said = cellText(cells[machine]);
    const id = cellText(cells[0]);
    const about = partsOf(draft, id);
    if (said === "" || about === undefined) {
      // Also rows that say nothing any more keep their place, so that cells keep their names.
      added.push(id.startsWith("/") ? undefined : cells.slice(0, machine));
      continue;
    }
    added.push(undefined);
    seen.add(id);
    const row = tableRow(table, header, cells.slice(0, machine), index + 1);
    for (const column of changedColumns(row, fingerprintsOf(said)))
      applyCell(draft, about, column, row, table.name, index + 1);
  }
  if (withFacts) reportGone(draft, seen, table.name);
  if (added.some((cells) => cells?.some((cell) => cellText(cell) !== "") === true)) {
    const rows = [table.rows[0] ?? [], ...added.map((cells) => cells ?? [])];
    const extra = new RegisterDraft(draft.language, "table", draft.root);
    readTable(extra, { name: table.name, rows, merged: table.merged ?? [] }, header);
    draft.remarks.push(...extra.remarks);
  }
}

function fingerprintsOf(said: string): string {
  if (isFingerprints(said)) return said;
  const facts = parseJson(said);
  const draft = facts === undefined ? undefined : draftOf(facts);
  const cells = draft instanceof Map ? draft.get("cells") : undefined;
  return typeof cells === "string" ? cells : "";
}

interface About {
  readonly activity: DraftObject;
  readonly purpose?: DraftObject;
}

/** What a row of our table is about, where the register has it. */
function partsOf(draft: RegisterDraft, id: string): About | undefined {
  const [activityId = "", purposeId] = id.split("/");
  const activity = objectAt(draft.root, "activities").get(activityId);
  if (!(activity instanceof Map)) return undefined;
  if (purposeId === undefined) return { activity };
  const purpose = objectAt(activity, "purposes").get(purposeId);
  return purpose instanceof Map ? { activity, purpose } : undefined;
}

type Row = ReturnType<typeof tableRow>;

function changedColumns(row: Row, fingerprints: string): readonly Art30ColumnId[] {
  const before = fingerprints.split(" ");
  return art30ColumnIds.filter((column, index) => {
    const now = fingerprint(findCell(row, column)?.cell.text ?? "");
    return column !== "id" && before[index] !== undefined && before[index] !== "" && before[index] !== now;
  });
}

/** Without these an entry says nothing: an empty cell is a slip sooner than a decision. */
const indispensable: readonly Art30ColumnId[] = ["name", "purpose", "basis", "controller"];

function applyCell(
  draft: RegisterDraft,
  about: About,
  column: Art30ColumnId,
  row: Row,
  sheet: string,
  at: number,
): void {
  const found = findCell(row, column);
  const place = { sheet, row: at, column: art30ColumnIds.indexOf(column) };
  if (found === undefined && indispensable.includes(column)) {
    draft.remark("unplaced", "unfit", { place, column: art30Columns[column].title.nl, text: "" });
    return;
  }
  // An emptied cell says "none".
  const cell = found?.cell ?? { place, column: art30Columns[column].title.nl, text: "-" };
  const before = draft.remarks.length;
  for (const [id, reader] of Object.entries(activityReaders))
    if (id === column) reader(draft, about.activity, cell, found?.value ?? "-");
  if (about.purpose !== undefined)
    for (const [id, reader] of Object.entries(purposeReaders))
      if (id === column) reader(draft, { activity: about.activity, purpose: about.purpose }, cell);
  if (draft.remarks.slice(before).every(({ kind }) => kind !== "unplaced"))
    draft.remark("taken", "taken", cell, found?.cell.text ?? "");
}

/** Activities and purposes that are not in the table any more: taking away is for people. */
function reportGone(draft: RegisterDraft, seen: ReadonlySet<string>, sheet: string): void {
  for (const [activityId, activity] of objectAt(draft.root, "activities")) {
    if (!(activity instanceof Map)) continue;
    const purposes = [...objectAt(activity, "purposes").keys()].map((purpose) => `${activityId}/${purpose}`);
    for (const id of purposes.length === 0 ? [activityId] : purposes)
      if (!seen.has(id))
        draft.remark("unplaced", "rowGone", {
          place: { sheet, row: 0, column: 0 },
          column: art30Columns.id.title.nl,
          text: id,
        });
  }
}
