import { join } from "node:path";
import { applyFixes, counts, lint, presetIds, reporters, type ReporterName } from "@waarom/lint";
import type { Diagnostic, Project, SourceFile } from "@waarom/model";
import type { Command, CommandInput } from "../command-line/command.js";
import { asOfOf, linkSources } from "../files/link-sources.js";
import { readProject } from "../files/read-project.js";
import { replaceFile } from "../files/write-file.js";
import { progressOn, type Progress } from "../terminal/progress.js";
import { wantsColour, type ExitCode } from "../terminal/surroundings.js";
import { version } from "../version.js";
import { asOfOption } from "./options.js";

const formats = Object.keys(reporters).filter(isFormat);
/** A mend never undoes another, so this is never reached; it keeps a defect in a rule from running for ever. */
const mostPasses = 10;

export const lintCommand: Command = {
  name: "lint",
  summary: {
    nl: "controleer register, formulieren en teksten",
    en: "check the register, the forms and the texts",
  },
  details: [
    {
      nl: "Leest alle bestanden van een project en zegt wat een inwoner niet te weten komt, wat elkaar tegenspreekt en wat een formulier onbruikbaar maakt. Elke melding zegt op welke regel het is, wat een inwoner ervan merkt, wat u kunt doen en welk artikel erover gaat.",
      en: "Reads all files of a project and says what a resident does not get to know, what contradicts itself, and what makes a form unusable. Each finding says on which line it is, what a resident notices, what to do, and which article is about it.",
    },
    {
      nl: "Een fout (error) geeft afsluitcode 1. Een waarschuwing telt mee voor --max-warnings. Een hint telt nooit mee. Wat in privacy-exceptions.yaml staat met een reden en een einddatum, telt ook niet mee.",
      en: "An error gives exit status 1. A warning counts for --max-warnings. A hint never counts. What privacy-exceptions.yaml holds with a reason and an end date does not count either.",
    },
  ],
  options: [
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: formats,
      about: {
        nl: `hoe de bevindingen eruitzien: ${formats.join(", ")} (standaard stylish)`,
        en: `how findings look: ${formats.join(", ")} (default stylish)`,
      },
    },
    {
      name: "fix",
      about: {
        nl: "verbeter wat maar op één manier kan, met behoud van opmaak en commentaar",
        en: "mend what can be mended in one way only; keeps layout and comments",
      },
    },
    {
      name: "max-warnings",
      value: "N",
      about: {
        nl: "bij meer waarschuwingen dan N is de afsluitcode 1",
        en: "with more warnings than N the exit status is 1",
      },
    },
    {
      name: "preset",
      value: "PRESET",
      choices: presetIds,
      about: {
        nl: `welke regels: ${presetIds.join(", ")} (standaard die van waarom.json, anders recommended)`,
        en: `which rules: ${presetIds.join(", ")} (default that of waarom.json, else recommended)`,
      },
    },
    asOfOption,
  ],
  examples: [
    {
      line: "waarom lint",
      about: { nl: "controleer de map waar u in staat", en: "check the current folder" },
    },
    {
      line: "waarom lint gemeente --format sarif > waarom.sarif",
      about: { nl: "voor een codeplatform dat SARIF leest", en: "for a code host that reads SARIF" },
    },
    {
      line: "waarom lint --preset register-audit --max-warnings 0",
      about: { nl: "alleen het register, en streng", en: "the register only, and strictly" },
    },
  ],

  run(input) {
    const progress = progressOn(input.surroundings.stderr);
    try {
      return Promise.resolve(run(input, progress));
    } finally {
      progress.done();
    }
  },
};

interface Judged {
  readonly files: readonly SourceFile[];
  readonly project: Project;
  readonly found: readonly Diagnostic[];
}

function run(input: CommandInput, progress: Progress): ExitCode {
  const { options, language, surroundings } = input;
  const maxWarnings = options.integer("max-warnings", 0, 999_999_999);
  const asOf = asOfOf(input);
  const sources = readProject(input.folder, progress);
  let judged = judge(input, asOf, sources, progress);
  if (options.has("fix")) {
    judged = mend(input, asOf, judged, progress);
    write(input.folder, sources, judged.files);
  }
  progress.done();

  const { project, found } = judged;
  const format = options.oneOf("format", formats) ?? "stylish";
  surroundings.stdout.write(
    reporters[format](found, {
      language,
      version,
      color: format === "stylish" && wantsColour(surroundings.stdout, surroundings.env),
      textOf: (file) => project.documents.get(file)?.text,
    }),
  );
  return exitCodeOf(found, maxWarnings);
}

function isFormat(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}

function judge(input: CommandInput, asOf: string, files: readonly SourceFile[], progress: Progress): Judged {
  const project = linkSources(input, asOf, files, progress);
  progress.say(input.language === "nl" ? "Controleren …" : "Checking …");
  const preset = input.options.oneOf("preset", presetIds);
  return { files, project, found: lint(project, preset === undefined ? {} : { preset }) };
}

/** Mends until nothing is left that can be mended: a mend may make room for another that touched the same place. */
function mend(input: CommandInput, asOf: string, start: Judged, progress: Progress): Judged {
  let judged = start;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    progress.say(input.language === "nl" ? "Verbeteren …" : "Mending …");
    const { files, applied } = applyFixes(judged.files, judged.found);
    if (applied.length === 0) break;
    judged = judge(input, asOf, files, progress);
  }
  return judged;
}

function write(folder: string, sources: readonly SourceFile[], files: readonly SourceFile[]): void {
  for (const [index, { path, text }] of files.entries()) {
    const before = sources[index]?.text;
    if (before === undefined || before === text) continue;
    replaceFile({ path: join(folder, path), shown: path, before, text });
  }
}

function exitCodeOf(found: readonly Diagnostic[], maxWarnings: number | undefined): ExitCode {
  const { error, warning } = counts(found);
  const tooManyWarnings = maxWarnings !== undefined && warning > maxWarnings;
  return error > 0 || tooManyWarnings ? 1 : 0;
}
