import { resolve } from "node:path";
import { buildProject, OutputFolderError, ProjectRefusedError, writeArtefacts } from "@waarom/compiler";
import { lint, reporters } from "@waarom/lint";
import type { Diagnostic, Project } from "@waarom/model";
import type { CommandInput } from "../command-line/command.js";
import { asOfOf, linkSources } from "../files/link-sources.js";
import { readProject } from "../files/read-project.js";
import { shownPath } from "../files/shown-path.js";
import { systemError } from "../files/system-error.js";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { progressOn, type Progress } from "../terminal/progress.js";
import { wantsColour, type ExitCode } from "../terminal/surroundings.js";
import { version } from "../version.js";

/** Builds a project: all of it or, where something must be mended first, none. */
export async function runBuild(input: CommandInput): Promise<ExitCode> {
  const { folder, options, surroundings } = input;
  const progress = progressOn(surroundings.stderr);
  try {
    const out = options.has("out") ? resolve(surroundings.cwd, options.text("out") ?? "") : resolve(folder, "dist");
    const project = linkSources(input, asOfOf(input), readProject(folder, progress), progress);
    const artefacts = build(input, project, progress);
    if (artefacts === undefined) return 1;
    const shown = shownPath(surroundings.cwd, out);
    await write(out, shown, artefacts);
    progress.done();
    surroundings.stdout.write(report(input, project, shown));
    return 0;
  } finally {
    progress.done();
  }
}

type Artefacts = ReturnType<typeof buildProject>;

function build(input: CommandInput, project: Project, progress: Progress): Artefacts | undefined {
  const { language } = input;
  try {
    return buildProject(project, {
      onProgress: (done, total) => {
        progress.say(language === "nl" ? `Bouwen: ${done}/${total} …` : `Building: ${done}/${total} …`);
      },
    });
  } catch (error) {
    if (!(error instanceof ProjectRefusedError)) throw error;
    progress.done();
    refuse(input, project, error.diagnostics);
    return undefined;
  }
}

/** Findings go where errors go, as those of a compiler do. */
function refuse({ language, surroundings }: CommandInput, project: Project, found: readonly Diagnostic[]): void {
  const { stderr, env } = surroundings;
  stderr.write(
    reporters.stylish(found, {
      language,
      version,
      color: wantsColour(stderr, env),
      textOf: (file) => project.documents.get(file)?.text,
    }),
  );
  stderr.write(
    language === "nl"
      ? "\nEr is niets gebouwd. Wat er stond, staat er nog.\n"
      : "\nNothing was built. What stood there still does.\n",
  );
}

async function write(out: string, shown: string, artefacts: Artefacts): Promise<void> {
  try {
    await writeArtefacts(out, artefacts);
  } catch (error) {
    if (!(error instanceof OutputFolderError)) throw error;
    const { cause, reason } = error;
    if (cause !== undefined) throw systemError(cause, shown, "write");
    throw new CannotContinue(
      {
        nl: `Er is niets geschreven naar "${shown}": ${reason.nl}`,
        en: `Nothing was written to "${shown}": ${reason.en}`,
      },
      { cause: error },
    );
  }
}

function report({ language }: CommandInput, project: Project, out: string): string {
  const forms = [...project.forms.keys()].map((id) => `  ${out}/${id}.form.js`);
  const open = lint(project).filter(({ suppressed }) => suppressed === undefined);
  const warnings = open.filter(({ severity }) => severity === "warning").length;
  const more =
    language === "nl"
      ? [`Gebouwd in ${out}:`, `Waarschuwingen: ${warnings}. Zie: waarom lint`]
      : [`Built in ${out}:`, `Warnings: ${warnings}. See: waarom lint`];
  return `${[more[0], ...forms, ...(warnings > 0 ? [more[1]] : [])].join("\n")}\n`;
}
