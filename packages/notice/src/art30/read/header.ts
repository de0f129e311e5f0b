import { art30Columns, otherColumns, type Art30Column, type ReadColumnId } from "../columns.js";
import { cellText, type CellValue, type MergedCells, type ReadSheet } from "../table.js";
import { plainWords } from "./split.js";

/** How far down a table may begin: registers have titles, logos and explanations above it. */
const searched = 40;

/** Where the table of a sheet begins, and what its columns are. */
export interface Header {
  /** From 0. */
  readonly row: number;
  /** By place: what a column is; undefined where we do not know it. */
  readonly columns: readonly (ReadColumnId | undefined)[];
  /** As the sheet calls them. */
  readonly titles: readonly string[];
}

const names: ReadonlyMap<string, ReadColumnId> = namesOfColumns();

function namesOfColumns(): ReadonlyMap<string, ReadColumnId> {
  const found = new Map<string, ReadColumnId>();
  const add = (list: Readonly<Partial<Record<ReadColumnId, Art30Column>>>) => {
    for (const [id, column] of Object.entries(list))
      for (const name of [column.title.nl, column.title.en, ...column.also])
        if (isColumn(id) && !found.has(plainWords(name))) found.set(plainWords(name), id);
  };
  add(art30Columns);
  add(otherColumns);
  return found;
}

function isColumn(id: string): id is ReadColumnId {
  return Object.hasOwn(art30Columns, id) || Object.hasOwn(otherColumns, id);
}

/** The column that a heading means: "Bewaartermijn(en)", "Doel van de verwerking (AVG 30 lid 1 b)". */
export function columnOf(title: string): ReadColumnId | undefined {
  const plain = plainWords(title);
  const known = names.get(plain);
  if (known !== undefined || plain === "") return known;
  // Without what stands between brackets, and without an article of the law.
  const shorter = plainWords(
    title.replaceAll(/\([^()]*\)/g, "").replace(/\b(?:art(?:ikel)?\.?|avg)\b.*$/i, ""),
  );
  return names.get(shorter) ?? names.get(shorter.replace(/ en$/, ""));
}

/** The row with most headings that we know; a table has at least a name or a purpose, and one column more. */
export function headerOf(rows: readonly (readonly CellValue[])[]): Header | undefined {
  let best: Header | undefined;
  let most = 1;
  for (const [row, cells] of rows.slice(0, searched).entries()) {
    const titles = cells.map(cellText);
    const columns = firstOfEach(titles.map(columnOf));
    const known = columns.filter((column) => column !== undefined);
    if (known.length > most && (known.includes("name") || known.includes("purpose"))) {
      most = known.length;
      best = { row, columns, titles };
    }
  }
  return best;
}

/** Two columns of one name: the second is not understood, so that it is kept and told. */
function firstOfEach(columns: readonly (ReadColumnId | undefined)[]): readonly (ReadColumnId | undefined)[] {
  return columns.map((column, index) =>
    column !== undefined && columns.indexOf(column) < index ? undefined : column,
  );
}

/** Cells that are joined down a column say the same in each of their rows; the first of them is the one that says it. */
export function unmerged({ rows, merged = [] }: ReadSheet): readonly (readonly CellValue[])[] {
  if (merged.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const range of merged) fill(filled, range);
  return filled;
}

function fill(rows: CellValue[][], { firstRow, firstColumn, lastRow, lastColumn }: MergedCells): void {
  const value = rows[firstRow]?.[firstColumn] ?? null;
  // A title over the whole width is no value of each column.
  if (lastColumn > firstColumn) return;
  for (let row = firstRow + 1; row <= Math.min(lastRow, rows.length - 1); row += 1) {
    const cells = rows[row];
    if (cells === undefined) continue;
    while (cells.length <= firstColumn) cells.push(null);
    cells[firstColumn] ??= value;
  }
}
