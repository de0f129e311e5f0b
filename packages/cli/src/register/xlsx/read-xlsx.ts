import { readXlsx as read } from "hucre/xlsx";
import type { ReadSheet } from "@waarom/notice";
import { CannotContinue } from "../../terminal/cannot-continue.js";
import { zipContents } from "./unpacked-size.js";

/** Far above what a register holds, far below what stops a computer. */
export const xlsxLimits = {
  /** Bytes of all parts, unpacked. */
  unpacked: 128 * 2 ** 20,
  files: 2_000,
  /** Rows of a sheet. */
  rows: 200_000,
} as const;

/** The sheets of an XLSX file, with which cells are joined. Throws `CannotContinue` where it is none, or too large. */
export async function readXlsx(bytes: Uint8Array, shown: string): Promise<readonly ReadSheet[]> {
  const contents = zipContents(bytes);
  if (contents !== undefined && (contents.size > xlsxLimits.unpacked || contents.files > xlsxLimits.files))
    throw new CannotContinue({
      nl: `"${shown}" is uitgepakt te groot om veilig te lezen. Haal plaatjes en lege bladen weg, of sla het blad op als CSV.`,
      en: `"${shown}" is too large to read safely once unpacked. Take out pictures and empty sheets, or save the sheet as CSV.`,
    });
  try {
    const { sheets } = await read(bytes, { maxRows: xlsxLimits.rows });
    return sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows,
      merged: merges.map(({ startRow, startCol, endRow, endCol }) => ({
        firstRow: startRow,
        firstColumn: startCol,
        lastRow: endRow,
        lastColumn: endCol,
      })),
    }));
  } catch (error) {
    throw new CannotContinue(
      {
        nl: `"${shown}" is geen XLSX-bestand dat we kunnen lezen. Staat er een wachtwoord op, of is het een ouder soort bestand? Open het, en sla het op als XLSX of CSV zonder wachtwoord.`,
        en: `"${shown}" is no XLSX file that we can read. Has it a password, or is it an older kind of file? Open it, and save it as XLSX or CSV without a password.`,
      },
      { cause: error },
    );
  }
}
