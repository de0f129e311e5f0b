import { linkProject, type Project, type SourceFile } from "@waarom/model";
import type { CommandInput } from "../command-line/command.js";
import type { Progress } from "../terminal/progress.js";

/** The files, linked, as they are on the day that `--as-of` names. */
export function linkSources(input: CommandInput, files: readonly SourceFile[], progress: Progress): Project {
  progress.say(input.language === "nl" ? "Bestanden aan elkaar koppelen …" : "Linking the files …");
  return linkProject(files, { asOf: input.options.date("as-of") ?? input.surroundings.today });
}
