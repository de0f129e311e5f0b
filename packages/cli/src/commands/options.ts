import type { CommandOption } from "../command-line/command.js";

/** The day that rules and builds judge by, so that the same input gives the same output. */
export const asOfOption: CommandOption = {
  name: "as-of",
  value: "DATE",
  about: {
    nl: "oordeel naar de stand van deze dag, als 2026-11-23 (standaard vandaag)",
    en: "judge by this day, as 2026-11-23 (default today)",
  },
};
