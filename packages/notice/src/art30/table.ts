/** What a cell of a spreadsheet holds; a date is a day. */
export type CellValue = string | number | boolean | Date | null;

/** A range of cells that a person joined; rows and columns count from 0, both ends included. */
export interface MergedCells {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A sheet as it was read from a file. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged?: readonly MergedCells[];
}

/** A sheet to be written: every cell is text, so that nothing is taken for a number, a date or a formula. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Columns that only an import reads, from 0. */
  readonly hiddenColumns?: readonly number[];
}

/** Where a cell stands, as a spreadsheet calls it. */
export interface CellPlace {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/**
 * The name of a cell.
 *
 * @example
 * cellName({ row: 6, column: 1 }); // "B7"
 */
export function cellName({ row, column }: Pick<CellPlace, "row" | "column">): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A` for 0, `AA` for 26. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** A cell as a person reads it. A date becomes its day (ISO 8601). */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? "" : value.toISOString().slice(0, 10);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : String(value);
}
