import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command, CommandInput } from "../command-line/command.js";
import { packageFolder } from "../files/package-folder.js";
import { projectFolders, rootFiles } from "../files/project-paths.js";
import { shownPath } from "../files/shown-path.js";
import { codeOf, systemError } from "../files/system-error.js";
import { CannotContinue } from "../terminal/cannot-continue.js";

/** The project that `init` writes, as files. */
const starter = join(packageFolder, "starter");

export const initCommand: Command = {
  name: "init",
  summary: {
    nl: "begin een klein, compleet project: register, formulier en teksten",
    en: "start a small, complete project: register, form and notices",
  },
  details: [
    {
      nl: "Schrijft een formulier om een afspraak te maken, het register dat erbij hoort, en teksten in het Nederlands en het Engels. Alles is meteen in orde: u kunt het bekijken, veranderen en bouwen.",
      en: "Writes a form for making an appointment, the register that goes with it, and texts in Dutch and English. All of it is in order at once: you can look at it, change it and build it.",
    },
    {
      nl: "Staat er al een project, dan schrijft init niets. Een bestand dat er al is, wordt nooit overschreven.",
      en: "Where a project stands already, init writes nothing. A file that exists is never overwritten.",
    },
  ],
  options: [],
  examples: [
    { line: "waarom init", about: { nl: "in de map waar u in staat", en: "in the current folder" } },
    {
      line: "waarom init gemeente",
      about: { nl: 'in een (nieuwe) map "gemeente"', en: 'in a (new) folder "gemeente"' },
    },
  ],

  run(input) {
    const files = filesIn(starter);
    refuseProject(input.folder, files);
    writeAll(input.folder, files);
    input.surroundings.stdout.write(nextSteps(input, files));
    return Promise.resolve(0);
  },
};

function filesIn(folder: string, inside = ""): readonly string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    });
}

function refuseProject(folder: string, files: readonly string[]): void {
  const taken = new Set<string>([...files, ...rootFiles, ...projectFolders]);
  const found = [...taken].filter((path) => present(join(folder, path), path));
  if (found.length === 0) return;
  throw new CannotContinue({
    nl: `Hier staat al een project: ${found.join(", ")}. Er is niets geschreven. Kies een andere map: waarom init <map>`,
    en: `There is a project here already: ${found.join(", ")}. Nothing was written. Choose another folder: waarom init <dir>`,
  });
}

function present(path: string, shown: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw systemError(error, shown, "read");
  }
}

/** All files or none: what was written is taken away again where a later file cannot be. */
function writeAll(folder: string, files: readonly string[]): void {
  const written: string[] = [];
  for (const path of files) {
    const target = join(folder, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, readFileSync(join(starter, path)), { flag: "wx" });
      written.push(target);
    } catch (error) {
      for (const file of codeOf(error) === "EEXIST" ? written : [...written, target])
        rmSync(file, { force: true });
      throw systemError(error, path, "write");
    }
  }
}

function nextSteps({ folder, language, surroundings }: CommandInput, files: readonly string[]): string {
  const name = shownPath(surroundings.cwd, folder);
  const argument = name === "." ? "" : ` ${name}`;
  const list = files.map((path) => `  ${name === "." ? path : `${name}/${path}`}`);
  const lines =
    language === "nl"
      ? [
          "Geschreven:",
          ...list,
          "",
          "Verder:",
          `  npx waarom dev${argument}     bekijk het formulier en de teksten in uw browser`,
          `  npx waarom lint${argument}    controleer het, ook na elke verandering`,
          `  npx waarom build${argument}   maak de bestanden die op uw website komen`,
          "",
          "Begin in register.yaml: zet daar uw eigen organisatie neer. Voor hulp in uw editor: npm install --save-dev waarom",
        ]
      : [
          "Written:",
          ...list,
          "",
          "Next:",
          `  npx waarom dev${argument}     see the form and the texts in your browser`,
          `  npx waarom lint${argument}    check it, also after every change`,
          `  npx waarom build${argument}   make the files that go on your website`,
          "",
          "Begin in register.yaml: put your own organisation there. For help in your editor: npm install --save-dev waarom",
        ];
  return `${lines.join("\n")}\n`;
}
