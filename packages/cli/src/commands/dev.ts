import type { Command } from "../command-line/command.js";
import { defaultPort } from "../dev/port.js";
import { asOfOption } from "./options.js";

export const devCommand: Command = {
  name: "dev",
  summary: {
    nl: "bekijk formulieren en bevindingen, en bewerk teksten, in uw browser",
    en: "see forms and findings, and edit texts, in your browser",
  },
  details: [
    {
      nl: "Toont elk formulier zoals een inwoner het ziet, met alle uitleg, en zegt wat de linter vindt. Slaat u een bestand op, dan verandert de pagina mee. Alleen deze computer kan erbij. Wat u in een formulier invult, wordt niet bewaard en nergens heen gestuurd.",
      en: "Shows every form as a resident sees it, with all explanations, and says what the linter finds. When you save a file, the page changes with it. Only this computer can reach it. What you fill in in a form is not kept and not sent anywhere.",
    },
    {
      nl: "Bij “Teksten” verandert u de teksten die inwoners lezen: links de tekst, rechts wat een inwoner ziet. Opslaan schrijft in de map notices van het project, en nergens anders.",
      en: "Under “Texts” you change the texts that residents read: the text at the left, at the right what a resident sees. Saving writes to the folder notices of the project, and nowhere else.",
    },
    { nl: "Ctrl+C stopt.", en: "Ctrl+C stops it." },
  ],
  options: [
    {
      name: "port",
      short: "p",
      value: "N",
      about: {
        nl: `poort (standaard ${defaultPort}, of de eerste vrije daarna)`,
        en: `port (default ${defaultPort}, or the first free one after it)`,
      },
    },
    asOfOption,
  ],
  examples: [
    { line: "waarom dev", about: { nl: "de map waar u in staat", en: "the current folder" } },
    {
      line: "waarom dev gemeente --port 8080",
      about: { nl: "een andere map, op een vaste poort", en: "another folder, on a fixed port" },
    },
  ],

  // Loaded only now: React and the compiler would make every other command wait.
  async run(input) {
    const { runDev } = await import("../dev/run-dev.js");
    return runDev(input);
  },
};
