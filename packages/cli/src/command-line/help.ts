import { builtIn, type BuiltInLanguage, type BuiltInText } from "@waarom/model";
import { commonOptions, type Command, type CommandOption } from "./command.js";

const width = 80;

const words = {
  usage: { nl: "Gebruik", en: "Usage" },
  commands: { nl: "Opdrachten", en: "Commands" },
  options: { nl: "Opties", en: "Options" },
  examples: { nl: "Voorbeelden", en: "Examples" },
  exit: { nl: "Afsluitcode", en: "Exit status" },
  folder: { nl: "map", en: "dir" },
} as const satisfies Readonly<Record<string, BuiltInText>>;

const purpose: BuiltInText = {
  nl: "Waarom maakt formulieren die bij elke vraag zeggen waarom ze die stellen, en controleert dat. Een project is een map met tekstbestanden: het register van verwerkingen, formulieren, teksten voor inwoners en waarom.json.",
  en: "Waarom makes forms that say at every question why they ask it, and checks that they do. A project is a folder of text files: the register of processing activities, forms, texts for residents, and waarom.json.",
};

const exitStatus: BuiltInText = {
  nl: "0 in orde · 1 er zijn fouten gevonden · 2 de opdracht kon zijn werk niet doen",
  en: "0 in order · 1 errors were found · 2 the command could not do its work",
};

const otherLanguage: BuiltInText = {
  nl: "In English: add --language en",
  en: "In het Nederlands: voeg --language nl toe",
};

const versionOption: CommandOption = {
  name: "version",
  about: { nl: "welke versie dit is", en: "which version this is" },
};

/** `waarom --help`. */
export function overview(commands: readonly Command[], language: BuiltInLanguage): string {
  const say = (text: BuiltInText) => builtIn(text, language);
  return lines([
    wrap(say(purpose)),
    "",
    `${say(words.usage)}: waarom <${language === "nl" ? "opdracht" : "command"}> [${say(words.folder)}] [${say(words.options).toLowerCase()}]`,
    "",
    `${say(words.commands)}:`,
    ...table(commands.map(({ name, summary }) => [name, say(summary)])),
    "",
    `${say(words.options)}:`,
    ...optionTable([...commonOptions, versionOption], language),
    "",
    wrap(
      say({
        nl: 'Meer over een opdracht: "waarom lint --help". Een nieuw project begint u met "waarom init".',
        en: 'More about a command: "waarom lint --help". Start a new project with "waarom init".',
      }),
    ),
    "",
    `${say(words.exit)}: ${say(exitStatus)}`,
    say(otherLanguage),
  ]);
}

/** `waarom <command> --help`. */
export function helpOf(command: Command, language: BuiltInLanguage): string {
  const say = (text: BuiltInText) => builtIn(text, language);
  return lines([
    `waarom ${command.name}: ${say(command.summary)}`,
    "",
    `${say(words.usage)}: waarom ${command.name}${command.file === undefined ? "" : ` ${command.file}`} [${say(words.folder)}] [${say(words.options).toLowerCase()}]`,
    "",
    ...command.details.flatMap((paragraph) => [wrap(say(paragraph)), ""]),
    `${say(words.options)}:`,
    ...optionTable([...command.options, ...commonOptions], language),
    "",
    `${say(words.examples)}:`,
    ...command.examples.flatMap(({ line, about }) => [`  ${line}`, wrap(say(about), 6)]),
    "",
    `${say(words.exit)}: ${say(exitStatus)}`,
    say(otherLanguage),
  ]);
}

function optionTable(options: readonly CommandOption[], language: BuiltInLanguage): readonly string[] {
  return table(
    options.map((option) => {
      const name = `${option.short === undefined ? "" : `-${option.short}, `}--${option.name}`;
      return [option.value === undefined ? name : `${name} ${option.value}`, builtIn(option.about, language)];
    }),
  );
}

/** Two columns; a long first cell gets a line of its own. */
function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const column = Math.min(24, Math.max(...rows.map(([name]) => name.length)) + 4);
  return rows.map(([name, about]) => {
    const text = wrap(about, column).trimStart();
    const head = `  ${name}`;
    return head.length + 2 > column
      ? `${head}\n${" ".repeat(column)}${text}`
      : `${head.padEnd(column)}${text}`;
  });
}

/** Breaks a text into lines of at most 80 characters, each with an indent. */
function wrap(text: string, indent = 0): string {
  const margin = " ".repeat(indent);
  const out: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      out.push(margin + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...out, margin + line].join("\n");
}

function lines(parts: readonly string[]): string {
  return `${parts.join("\n")}\n`;
}
