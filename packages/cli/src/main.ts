import { resolve } from "node:path";
import { builtIn, didYouMean, isBuiltInLanguage, type BuiltInLanguage } from "@waarom/model";
import { buildCommand } from "./commands/build.js";
import { devCommand } from "./commands/dev.js";
import { initCommand } from "./commands/init.js";
import { lintCommand } from "./commands/lint.js";
import { noticeCommand } from "./commands/notice.js";
import { registerExportCommand, registerImportCommand } from "./commands/register.js";
import type { Command } from "./command-line/command.js";
import { helpOf, overview } from "./command-line/help.js";
import { parseLine } from "./command-line/parse.js";
import { CannotContinue } from "./terminal/cannot-continue.js";
import { languageOfSystem } from "./terminal/language.js";
import type { ExitCode, Surroundings } from "./terminal/surroundings.js";
import { version } from "./version.js";

/** In the order in which somebody meets them. */
export const commands: readonly Command[] = [
  initCommand,
  lintCommand,
  noticeCommand,
  registerExportCommand,
  registerImportCommand,
  buildCommand,
  devCommand,
];

/**
 * Runs one command line: `["lint", "examples/gemeente-voorbeeld"]`. Everything that can go wrong ends as a message on
 * stderr and exit status 2; a defect of Waarom itself too, with its stack only where `WAAROM_DEBUG` is set.
 */
export async function main(line: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = languageOf(line) ?? languageOfSystem(surroundings.env);
  try {
    return await run(line, language, surroundings);
  } catch (error) {
    surroundings.stderr.write(`waarom: ${messageOf(error, language)}\n`);
    if (isSet(surroundings.env.WAAROM_DEBUG) && error instanceof Error) {
      surroundings.stderr.write(`${error.stack ?? ""}\n`);
    }
    return 2;
  }
}

async function run(
  line: readonly string[],
  language: BuiltInLanguage,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { name, rest } = inTwoWords(splitCommand(line));
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const about = commands.find(
      (command) => command.name === inTwoWords({ name: rest[0], rest: rest.slice(1) }).name,
    );
    surroundings.stdout.write(about === undefined ? overview(commands, language) : helpOf(about, language));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    surroundings.stdout.write(`${version}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  const family = commands.filter((candidate) => candidate.name.startsWith(`${name} `));
  if (family.length > 0 && rest.some((part) => part === "--help" || part === "-h")) {
    surroundings.stdout.write(overview(family, language));
    return 0;
  }
  if (command === undefined) throw unknownCommand(name, family);

  const { positionals, options } = parseLine(command, rest);
  if (options.has("help")) {
    surroundings.stdout.write(helpOf(command, language));
    return 0;
  }
  const [file, ...others] = command.file === undefined ? [undefined, ...positionals] : positionals;
  if (command.file !== undefined && file === undefined) throw noFile(name, command.file);
  const [folder = ".", ...more] = others;
  if (more.length > 0) {
    throw new CannotContinue({
      nl: `"waarom ${name}" werkt op één map tegelijk. Te veel: ${more.join(" ")}`,
      en: `"waarom ${name}" works on one folder at a time. Too many: ${more.join(" ")}`,
    });
  }
  return command.run({
    folder: resolve(surroundings.cwd, folder),
    ...(file === undefined ? {} : { file: resolve(surroundings.cwd, file) }),
    options,
    language,
    surroundings,
  });
}

/** `--language` counts wherever it stands, also for errors about the rest of the line. */
function languageOf(line: readonly string[]): BuiltInLanguage | undefined {
  const at = line.findIndex((part) => part === "--language" || part.startsWith("--language="));
  const part = line[at];
  const value = part?.includes("=") === true ? part.slice("--language=".length) : line[at + 1];
  return at >= 0 && value !== undefined && isBuiltInLanguage(value) ? value : undefined;
}

/** So that `waarom --language en lint` works as well as `waarom lint --language en`. */
function splitCommand(line: readonly string[]): {
  readonly name: string | undefined;
  readonly rest: readonly string[];
} {
  const first = line[0] ?? "";
  const languagePart = first === "--language" ? 2 : first.startsWith("--language=") ? 1 : 0;
  const [name, ...rest] = line.slice(languagePart);
  return { name, rest: [...rest, ...line.slice(0, languagePart)] };
}

/** "register export" is one command. */
function inTwoWords({ name, rest }: ReturnType<typeof splitCommand>): ReturnType<typeof splitCommand> {
  const [second, ...others] = rest;
  const both = `${name ?? ""} ${second ?? ""}`;
  return commands.some((command) => command.name === both) ? { name: both, rest: others } : { name, rest };
}

function noFile(name: string, file: string): CannotContinue {
  return new CannotContinue({
    nl: `Welk bestand? Zo: waarom ${name} ${file}`,
    en: `Which file? Like this: waarom ${name} ${file}`,
  });
}

/** @param family the commands that begin with this word */
function unknownCommand(name: string, family: readonly Command[]): CannotContinue {
  if (family.length > 0) {
    const known = family.map((command) => `waarom ${command.name}`).join(", ");
    return new CannotContinue({
      nl: `Wat wilt u met "${name}"? Het kan zijn: ${known}.`,
      en: `What do you want with "${name}"? It can be: ${known}.`,
    });
  }
  const near = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  return new CannotContinue({
    nl: `De opdracht "${name}" bestaat niet.${near === undefined ? "" : ` Bedoelt u "waarom ${near}"?`} Zie: waarom --help`,
    en: `There is no command "${name}".${near === undefined ? "" : ` Did you mean "waarom ${near}"?`} See: waarom --help`,
  });
}

function messageOf(error: unknown, language: BuiltInLanguage): string {
  if (error instanceof CannotContinue) return builtIn(error.text, language);
  const reason = error instanceof Error ? error.message : String(error);
  return builtIn(
    {
      nl: `Er ging iets mis in Waarom zelf: ${reason}\nUw bestanden zijn niet veranderd door deze fout. Met WAAROM_DEBUG=1 ziet u waar het misging.`,
      en: `Something went wrong in Waarom itself: ${reason}\nThis error changed none of your files. With WAAROM_DEBUG=1 you see where it went wrong.`,
    },
    language,
  );
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
