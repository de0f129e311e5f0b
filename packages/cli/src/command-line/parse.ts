import { parseArgs } from "node:util";
import { didYouMean } from "@waarom/model";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { commonOptions, type Command, type CommandOption } from "./command.js";
import { OptionValues } from "./values.js";

export interface ParsedLine {
  readonly positionals: readonly string[];
  readonly options: OptionValues;
}

/** The arguments after the command's name. Throws `CannotContinue`, which names what is wrong and what is near. */
export function parseLine(command: Command, line: readonly string[]): ParsedLine {
  const known = [...command.options, ...commonOptions];
  const { tokens } = parseArgs({
    args: [...line],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      known.map((option) => [
        option.name,
        {
          type: option.value === undefined ? "boolean" : "string",
          ...(option.short === undefined ? {} : { short: option.short }),
        },
      ]),
    ),
  });

  const given = new Map<string, string | true>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") {
      const option = known.find(({ name }) => name === token.name);
      if (option === undefined) throw unknownOption(command, token.rawName, known);
      given.set(option.name, checked(option, token.value));
    }
  }
  return { positionals, options: new OptionValues(given) };
}

function checked(option: CommandOption, value: string | undefined): string | true {
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw new CannotContinue({
      nl: `--${option.name} is een schakelaar en krijgt geen waarde ("${value}").`,
      en: `--${option.name} is a switch and takes no value ("${value}").`,
    });
  }
  if (value === undefined || value === "") {
    throw new CannotContinue({
      nl: `Bij --${option.name} hoort een waarde: --${option.name} ${option.value}`,
      en: `--${option.name} needs a value: --${option.name} ${option.value}`,
    });
  }
  const { choices } = option;
  if (choices === undefined || choices.includes(value)) return value;
  const near = didYouMean(value, choices);
  throw new CannotContinue({
    nl: `--${option.name} kent "${value}" niet.${near === undefined ? "" : ` Bedoelt u "${near}"?`} Het kan zijn: ${choices.join(", ")}.`,
    en: `--${option.name} does not know "${value}".${near === undefined ? "" : ` Did you mean "${near}"?`} It can be: ${choices.join(", ")}.`,
  });
}

function unknownOption(command: Command, raw: string, known: readonly CommandOption[]): CannotContinue {
  const near = didYouMean(
    raw.replace(/^-+/, ""),
    known.map(({ name }) => name),
  );
  return new CannotContinue({
    nl: `"waarom ${command.name}" kent ${raw} niet.${near === undefined ? "" : ` Bedoelt u --${near}?`} Zie: waarom ${command.name} --help`,
    en: `"waarom ${command.name}" does not know ${raw}.${near === undefined ? "" : ` Did you mean --${near}?`} See: waarom ${command.name} --help`,
  });
}
