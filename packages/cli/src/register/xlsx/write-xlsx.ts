import { writeXlsx as write, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { WrittenSheet } from "@waarom/notice";

const body: CellStyle = { alignment: { vertical: "top", wrapText: true } };
const heading: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E6EDF5" } },
  alignment: { vertical: "top", wrapText: true },
};

/**
 * The sheets as an XLSX file. Every cell is text: nothing is a formula, a number or a date that a program could change.
 *
 * @param asOf the day of the file's properties, so that the same register gives the same bytes
 */
export async function writeXlsx(sheets: readonly WrittenSheet[], asOf: string): Promise<Uint8Array> {
  const day = new Date(`${asOf}T00:00:00Z`);
  return write({
    sheets: sheets.map(toSheet),
    properties: { creator: "Waarom", created: day, modified: day },
  });
}

function toSheet({ name, rows, widths, hiddenColumns = [] }: WrittenSheet): WriteSheet {
  const hasHeadings = widths.length > 1;
  const last = String.fromCharCode(64 + widths.length);
  return {
    name,
    rows: rows.map((row) => [...row]),
    columns: widths.map((width, index) => ({ width, style: body, hidden: hiddenColumns.includes(index) })),
    ...(hasHeadings
      ? {
          cells: new Map(
            (rows[0] ?? []).map((value, column) => [
              `0,${column}`,
              { value, type: "string" as const, style: heading },
            ]),
          ),
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${last}${rows.length}` },
        }
      : {}),
  };
}
