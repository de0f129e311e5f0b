import type { Command } from "../command-line/command.js";
import { asOfOption } from "./options.js";

export const buildCommand: Command = {
  name: "build",
  summary: {
    nl: "controleer, en maak de bestanden voor uw website",
    en: "check, and make the files for your website",
  },
  details: [
    {
      nl: "Schrijft per formulier een JavaScript-module met types, een bladzijde met alles over de gegevens en een werkinstructie, het register als site voor inwoners, en per enquête een telefoonscript, een uitnodiging en een poster. De map staff is om te printen, niet om te publiceren. Is er een fout, dan schrijft build niets en blijft staan wat er stond.",
      en: "Writes per form a JavaScript module with types, a page with everything about the data and a work instruction, the register as a site for residents, and per survey a telephone script, an invitation and a poster. The folder staff is to print, not to publish. If there is an error, build writes nothing and what stood there stays.",
    },
    {
      nl: "Teksten die ooit gepubliceerd zijn, blijven in de map archive staan: zo is later nog te zien wat een inwoner las.",
      en: "Texts that were published once stay in the folder archive: so it can be seen later what a resident read.",
    },
  ],
  options: [
    {
      name: "out",
      short: "o",
      value: "DIR",
      about: {
        nl: "map voor de bestanden (standaard dist in het project)",
        en: "folder for the files (default dist in the project)",
      },
    },
    asOfOption,
  ],
  examples: [
    { line: "waarom build", about: { nl: "schrijft naar dist", en: "writes to dist" } },
    {
      line: "waarom build gemeente --out ../website/src/forms",
      about: { nl: "schrijft naast de code van uw website", en: "writes beside the code of your website" },
    },
  ],

  // Loaded only now: the compiler would make every other command wait.
  async run(input) {
    const { runBuild } = await import("../build/run-build.js");
    return runBuild(input);
  },
};
