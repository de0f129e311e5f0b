import type { ReadColumnId } from "../columns.js";
import { cellText, type CellValue, type MergedCells, type ReadSheet } from "../table.js";
import { activityReaders } from "./activity-cells.js";
import { objectAt, type Cell, type DraftObject, type RegisterDraft } from "./draft.js";
import { purposeReaders } from "./purpose-cells.js";
import { unmerged, type Header } from "./header.js";
import { idOf, plainWords } from "./split.js";

/** A row of the table: its cells by column, and what it says that we do not know. */
export interface TableRow {
  readonly cells: ReadonlyMap<ReadColumnId, { readonly cell: Cell; readonly value: CellValue }>;
  readonly others: readonly Cell[];
}

/** The register that rows are read into, with what earlier rows said. */
interface Reading {
  readonly draft: RegisterDraft;
  readonly sheet: ReadSheet;
  /** Activities by name, as far as this table named them. */
  readonly named: Map<string, string>;
  last: { readonly activity: DraftObject; readonly purpose?: DraftObject } | undefined;
}

/** Reads a table that people made into the register: an activity per name, a purpose per purpose. */
export function readTable(draft: RegisterDraft, sheet: ReadSheet, header: Header): void {
  const reading: Reading = { draft, sheet, named: new Map(), last: undefined };
  for (const [row, cells] of sheet.rows.slice(0, header.row).entries())
    for (const [column, value] of cells.entries())
      if (cellText(value) !== "")
        draft.remark("unplaced", "aboveHeader", {
          place: { sheet: sheet.name, row, column },
          column: "",
          text: cellText(value),
        });
  const rows = unmerged(sheet);
  for (let row = header.row + 1; row < rows.length; row += 1) {
    const read = tableRow(sheet, header, rows[row] ?? [], row);
    if (read.cells.size + read.others.length > 0 && !isHeaderAgain(read, header)) readRow(reading, read, row);
  }
}

export function tableRow(
  sheet: ReadSheet,
  header: Header,
  values: readonly CellValue[],
  row: number,
): TableRow {
  const cells = new Map<ReadColumnId, { readonly cell: Cell; readonly value: CellValue }>();
  const others: Cell[] = [];
  for (const [column, value] of values.entries()) {
    const text = cellText(value);
    if (text === "") continue;
    const id = header.columns[column];
    const cell: Cell = {
      place: { sheet: sheet.name, row, column },
      column: header.titles[column] ?? "",
      text,
    };
    if (id === undefined) others.push(cell);
    else cells.set(id, { cell, value });
  }
  return { cells, others };
}

function isHeaderAgain({ cells }: TableRow, { titles }: Header): boolean {
  return cells.size > 1 && [...cells.values()].every(({ cell }) => titles.includes(cell.text));
}

function readRow(reading: Reading, row: TableRow, at: number): void {
  const { draft } = reading;
  const activity = activityOf(reading, row);
  if (activity === undefined) {
    for (const { cell } of row.cells.values()) draft.remark("unplaced", "noName", cell);
    for (const cell of row.others) draft.remark("unplaced", "noName", cell);
    return;
  }
  for (const [column, reader] of Object.entries(activityReaders)) {
    const found = findCell(row, column);
    if (found !== undefined && !isRepeated(reading.sheet.merged, at, found.cell))
      reader(draft, activity, found.cell, found.value);
  }
  const purpose = purposeOf(reading, row, activity, at);
  if (purpose !== undefined)
    for (const [column, reader] of Object.entries(purposeReaders)) {
      const found = findCell(row, column);
      if (found !== undefined && !isRepeated(reading.sheet.merged, at, found.cell))
        reader(draft, { activity, purpose }, found.cell);
    }
  reading.last = { activity, ...(purpose === undefined ? {} : { purpose }) };
  for (const cell of row.others)
    if (!isRepeated(reading.sheet.merged, at, cell)) draft.keep(activity, "unknownColumn", cell);
}

export function findCell(row: Pick<TableRow, "cells">, column: string) {
  for (const [id, found] of row.cells) if (id === column) return found;
  return undefined;
}

/** The activity that a row is about: by its name; a row without one goes on with the row above it. */
function activityOf(reading: Reading, { cells }: TableRow): DraftObject | undefined {
  const { draft, named, last } = reading;
  const name =
    cells.get("name")?.cell.text ?? (last === undefined ? cells.get("purpose")?.cell.text : undefined);
  const activities = objectAt(draft.root, "activities");
  if (name === undefined) return last?.activity;
  const key = plainWords(name);
  const known = named.get(key);
  if (known !== undefined) return objectAt(activities, known);
  const given = cells.get("id")?.cell.text ?? "";
  const id = /^[a-z][a-z0-9-]*$/.test(given) && !activities.has(given) ? given : idOf(name, activities);
  named.set(key, id);
  const activity = objectAt(activities, id);
  draft.setText(activity, "name", name);
  if (given !== "" && given !== id) objectAt(objectAt(activity, "extra"), "import").set("id", given);
  return activity;
}

/** A row with another purpose begins one; a row without goes on with that above it, as where cells are joined. */
function purposeOf(
  { last, sheet }: Reading,
  row: TableRow,
  activity: DraftObject,
  at: number,
): DraftObject | undefined {
  const cell = row.cells.get("purpose")?.cell;
  const says = Object.keys(purposeReaders).some((column) => findCell(row, column) !== undefined);
  if (!says) return undefined;
  const goesOn = last?.activity === activity ? last.purpose : undefined;
  if (goesOn !== undefined && (cell === undefined || isRepeated(sheet.merged, at, cell))) return goesOn;
  const purposes = objectAt(activity, "purposes");
  const text = cell?.text ?? "";
  for (const purpose of purposes.values())
    if (
      purpose instanceof Map &&
      text !== "" &&
      textsOf(purpose).some((each) => plainWords(each) === plainWords(text))
    )
      return purpose;
  return objectAt(purposes, idOf(text.split(/[.;\n]/)[0] ?? "", purposes, "doel"));
}

function textsOf(purpose: DraftObject): readonly string[] {
  const text = purpose.get("text");
  return text instanceof Map ? [...text.values()].filter((each) => typeof each === "string") : [];
}

/** True where a cell is joined with the one above it: it was read there. */
function isRepeated(merged: readonly MergedCells[] | undefined, row: number, { place }: Cell): boolean {
  return (
    merged?.some(
      (range) =>
        range.firstColumn === place.column &&
        range.lastColumn === place.column &&
        row > range.firstRow &&
        row <= range.lastRow,
    ) === true
  );
}
