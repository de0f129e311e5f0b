import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { parseCsv, readRegisterJson, readRegisterSheets, type ReadRegister } from "@waarom/notice";
import type { BuiltInLanguage } from "@waarom/model";
import { readLimits } from "../files/limits.js";
import { systemError } from "../files/system-error.js";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { readXlsx } from "./xlsx/read-xlsx.js";

/** "PK": XLSX is a zip file. */
const zip = [0x50, 0x4b];
/** An older Office file, or one with a password. */
const oldOffice = [0xd0, 0xcf];

/**
 * A register in a file: XLSX, CSV or JSON. What it is, its first bytes say, not its name. Throws `CannotContinue` where it
 * cannot be read.
 *
 * @param path absolute
 */
export async function readRegisterFile(
  path: string,
  shown: string,
  language: BuiltInLanguage,
): Promise<ReadRegister> {
  const bytes = bytesOf(path, shown);
  if (startsWith(bytes, zip)) return readRegisterSheets(await readXlsx(bytes, shown), { language });
  if (bytes.includes(0) || startsWith(bytes, oldOffice)) throw noTable(shown);
  const text = textOf(bytes);
  if (/^\ufeff?\s*\{/.test(text)) {
    const read = readRegisterJson(text.replace(/^\ufeff/, ""));
    if (read === undefined)
      throw new CannotContinue({
        nl: `"${shown}" begint als JSON, maar is het niet. Lees het bestand in zoals het geschreven is.`,
        en: `"${shown}" begins as JSON, but is not. Read the file in as it was written.`,
      });
    return read;
  }
  return readRegisterSheets([{ name: basename(path, extname(path)), rows: parseCsv(text) }], { language });
}

function bytesOf(path: string, shown: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw noTable(shown);
    if (stats.size > readLimits.file) {
      const most = readLimits.file / 2 ** 20;
      throw new CannotContinue({
        nl: `"${shown}" is groter dan ${most} MB. Haal plaatjes weg, of splits het op.`,
        en: `"${shown}" is larger than ${most} MB. Take out pictures, or split it up.`,
      });
    }
    return readFileSync(path);
  } catch (error) {
    throw error instanceof CannotContinue ? error : systemError(error, shown, "read");
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-8; else as Windows in Western Europe writes it: Excel does so for CSV. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252", { ignoreBOM: true }).decode(bytes);
}

function noTable(shown: string): CannotContinue {
  return new CannotContinue({
    nl: `"${shown}" is geen XLSX, CSV of JSON. Open het in het programma waarin het gemaakt is, en sla het op als XLSX of CSV.`,
    en: `"${shown}" is no XLSX, CSV or JSON. Open it in the program that made it, and save it as XLSX or CSV.`,
  });
}
