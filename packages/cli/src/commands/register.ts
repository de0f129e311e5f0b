import type { Command } from "../command-line/command.js";
import { asOfOption } from "./options.js";

export const registerExportCommand: Command = {
  name: "register export",
  summary: {
    nl: "het register als spreadsheet, CSV of JSON (AVG 30)",
    en: "the register as a spreadsheet, CSV or JSON (GDPR 30)",
  },
  details: [
    {
      nl: "Een regel per doel, met de kolommen die artikel 30 AVG vraagt en die gemeenten er zelf bij houden. In de spreadsheet staat op een tweede blad alles wat het register weet, een regel per gegeven. Inlezen geeft hetzelfde register terug.",
      en: "A row per purpose, with the columns that Article 30 GDPR asks for and those that municipalities keep beside them. In the spreadsheet a second sheet has everything that the register knows, a row per fact. Reading it in gives the same register.",
    },
  ],
  options: [
    {
      name: "out",
      short: "o",
      value: "FILE",
      about: {
        nl: "naam van het bestand (standaard register.xlsx)",
        en: "name of the file (default register.xlsx)",
      },
    },
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: ["xlsx", "csv", "json"],
      about: {
        nl: "xlsx, csv of json (standaard wat de naam zegt)",
        en: "xlsx, csv or json (default what the name says)",
      },
    },
    {
      name: "separator",
      value: "SIGN",
      choices: ["comma", "semicolon", "tab"],
      about: {
        nl: "in CSV: comma, semicolon of tab (standaard semicolon, zoals Excel in het Nederlands)",
        en: "in CSV: comma, semicolon or tab (default comma, as Excel in English)",
      },
    },
    {
      name: "overwrite",
      about: {
        nl: "schrijf over een bestand heen dat er al is",
        en: "write over a file that is there already",
      },
    },
    asOfOption,
  ],
  examples: [
    { line: "waarom register export", about: { nl: "maakt register.xlsx", en: "makes register.xlsx" } },
    {
      line: "waarom register export gemeente --out register.csv --separator comma",
      about: { nl: "met komma's ertussen", en: "with commas between" },
    },
  ],

  async run(input) {
    const { runExport } = await import("../register/export.js");
    return runExport(input);
  },
};

export const registerImportCommand: Command = {
  name: "register import",
  file: "FILE",
  summary: {
    nl: "lees een register uit een spreadsheet, CSV of JSON",
    en: "read a register from a spreadsheet, CSV or JSON",
  },
  details: [
    {
      nl: "Leest wat waarom register export schreef, ook als iemand er cellen in veranderde. En leest een eigen spreadsheet zo goed als het gaat: de kopjes mogen anders heten, cellen mogen samengevoegd zijn, datums en termijnen mogen in woorden staan. Van elke cel die geen plaats heeft, hoort u waar hij staat en wat u kunt doen.",
      en: "Reads what waarom register export wrote, also where somebody changed cells in it. And reads a spreadsheet of your own as well as it can: headings may be others, cells may be joined, dates and periods may be in words. Of each cell that has no place you hear where it is and what to do.",
    },
    {
      nl: "Schrijft een bestand per verwerking in de map register. Staat er al een register, dan verandert er zonder --update niets. Met --update veranderen alleen de plaatsen die iets anders zeggen; uw commentaar blijft, en er gaat niets weg.",
      en: "Writes a file per activity in the folder register. If there is a register already, nothing changes without --update. With --update only the places change that say something else; your comments stay, and nothing is taken away.",
    },
    {
      nl: "Afsluitcode 1 betekent hier: geschreven, maar niet alles had een plaats.",
      en: "Exit status 1 means here: written, but not everything had a place.",
    },
  ],
  options: [
    {
      name: "update",
      about: { nl: "verander het register dat er al is", en: "change the register that is there already" },
    },
    {
      name: "out",
      short: "o",
      value: "DIR",
      about: {
        nl: "schrijf naar een nieuwe map in plaats van naar het project",
        en: "write to a new folder instead of the project",
      },
    },
    {
      name: "dry-run",
      about: {
        nl: "zeg wat er zou veranderen, en schrijf niets",
        en: "say what would change, and write nothing",
      },
    },
    asOfOption,
  ],
  examples: [
    {
      line: "waarom register import register.xlsx",
      about: { nl: "in de map waar u in staat", en: "into the current folder" },
    },
    {
      line: "waarom register import oud.csv gemeente --dry-run",
      about: { nl: "kijk eerst wat het geeft", en: "first look what it gives" },
    },
  ],

  async run(input) {
    const { runImport } = await import("../register/import.js");
    return runImport(input);
  },
};
