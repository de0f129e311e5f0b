import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileForm, FormRefusedError } from "@waarom/compiler";
import { linkProject, type SourceFile } from "@waarom/model";
import { composeNotice, renderHtmlPage } from "@waarom/notice";

/** Stories show the same forms on every day. */
const asOf = "2026-11-23";

/** A form as stories get it: the module that `waarom build` writes, and its notice as a page without scripts. */
export interface StoryForm {
  readonly module: string;
  readonly pages: Readonly<Record<string, string>>;
  /** The notice as each target group of `waarom.json` gets it, by audience and language. */
  readonly audiences: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** The target groups that `waarom.json` names. */
function audiencesIn(files: readonly SourceFile[]): readonly string[] {
  const config: unknown = JSON.parse(files.find(({ path }) => path === "waarom.json")?.text ?? "{}");
  if (typeof config !== "object" || config === null || !("audiences" in config)) return [];
  return typeof config.audiences === "object" && config.audiences !== null
    ? Object.keys(config.audiences)
    : [];
}

function filesIn(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /\.(?:ya?ml|json|md)$/.test(path) && !/[\\/](?:dist|node_modules)[\\/]/.test(path))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }));
}

/**
 * Compiles a form of an example organisation. What stands in `stories/project/` is added to that organisation: forms that
 * only a designer needs (twenty questions, one purpose eight times), with the register and the texts of the example. A
 * file with the same path takes the place of the example's.
 */
export function compileStoryForm(root: string, example: string, id: string): StoryForm {
  const added = filesIn(join(root, "stories/project", example));
  const paths = new Set(added.map(({ path }) => path));
  const files = filesIn(join(root, "examples", example)).filter(({ path }) => !paths.has(path));
  const project = linkProject([...files, ...added], { asOf });
  try {
    const compiled = compileForm(project, id, { noticeHref: () => "#alles" });
    return {
      module: compiled.module.text,
      pages: Object.fromEntries(
        compiled.notices.map((tree) => [tree.language, renderHtmlPage(tree, { standalone: true })]),
      ),
      audiences: Object.fromEntries(
        audiencesIn([...files, ...added]).map((audience) => [
          audience,
          Object.fromEntries(
            project.languages.map((language) => [
              language,
              composeNotice(project, { form: id }, { language, audience }),
            ]),
          ),
        ]),
      ),
    };
  } catch (error) {
    if (!(error instanceof FormRefusedError)) throw error;
    throw new Error(`The form ${id} of ${example} cannot be shown:\n${error.message}`, { cause: error });
  }
}
