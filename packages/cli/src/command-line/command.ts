import type { BuiltInLanguage, BuiltInText } from "@waarom/model";
import type { ExitCode, Surroundings } from "../terminal/surroundings.js";
import type { OptionValues } from "./values.js";

/** An option of a command, as data: the parser and the help both read it. */
export interface CommandOption {
  /** Without the dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** How its value is called in the help; absent for a switch. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  readonly about: BuiltInText;
}

/** What a command is given to work with. */
export interface CommandInput {
  /** The project's folder, absolute. */
  readonly folder: string;
  /** The file that the command works on, absolute; there where the command asks for one. */
  readonly file?: string;
  readonly options: OptionValues;
  readonly language: BuiltInLanguage;
  readonly surroundings: Surroundings;
}

/** One command of `waarom`. */
export interface Command {
  /** One word, or two where several commands are about one thing. */
  readonly name: string;
  /** How the help calls the file that must be named before the folder, where the command needs one. */
  readonly file?: string;
  readonly summary: BuiltInText;
  /** Paragraphs of its help. */
  readonly details: readonly BuiltInText[];
  readonly options: readonly CommandOption[];
  readonly examples: readonly { readonly line: string; readonly about: BuiltInText }[];
  run(input: CommandInput): Promise<ExitCode>;
}

/** Options that every command has. */
export const commonOptions: readonly CommandOption[] = [
  {
    name: "language",
    value: "nl|en",
    choices: ["nl", "en"],
    about: {
      nl: "taal van bevindingen en uitleg (standaard die van uw systeem, anders Nederlands)",
      en: "language of messages and help (default that of your system, else Dutch)",
    },
  },
  { name: "help", short: "h", about: { nl: "deze uitleg", en: "this help" } },
];
