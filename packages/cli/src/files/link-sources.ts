import { linkProject, type Project, type SourceFile } from "@waarom/model";
import type { CommandInput } from "../command-line/command.js";
import type { Progress } from "../terminal/progress.js";

/** The day to judge by: `--as-of`, else today. */
export function asOfOf({ options, surroundings }: CommandInput): string {
  return options.date("as-of") ?? surroundings.today;
}

/** The files, linked. */
export function linkSources(
  input: CommandInput,
  asOf: string,
  files: readonly SourceFile[],
  progress: Progress,
): Project {
  progress.say(input.language === "nl" ? "Bestanden aan elkaar koppelen …" : "Linking the files …");
  return linkProject(files, { asOf });
}
