import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const licenceFile = /^(licen[cs]e|copying)([.-].*)?$/i;

/**
 * The licence as its package ships it, or an empty text where it ships none.
 * @param {string} folder
 */
export function licenceText(folder) {
  const file = readdirSync(folder)
    .filter((name) => licenceFile.test(name))
    .sort()[0];
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
