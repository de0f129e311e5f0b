import { join } from "node:path";
import { runnerImport, type Plugin } from "vite";
import { root, sourceAliases } from "../../scripts/lib/packages.mjs";
import { readResults } from "../../scripts/storybook/results.mjs";
import { readReviews } from "../../scripts/storybook/reviews.mjs";
import { storyIndex } from "../../scripts/storybook/story-index.mjs";
import { storyVersions } from "../../scripts/storybook/versions.mjs";
import type * as FormCompilerModule from "./compile-forms.js";
import type * as WorkplaceModule from "./workplace-pages.js";
import { workplace } from "./workplace.js";

const name = "virtual:waarom/";

type FormCompiler = typeof FormCompilerModule;
type Workplace = typeof WorkplaceModule;

/** Runs a module from its source: a story is never older than the code. */
async function fromSource<Module>(file: string): Promise<Module> {
  const path = join(root, ".storybook/build", file);
  const { module } = await runnerImport<Module>(path, {
    root,
    logLevel: "error",
    resolve: { alias: sourceAliases },
  });
  return module;
}

/**
 * What stories need that is not written down anywhere, as modules:
 *
 * - `virtual:waarom/form/<example>/<id>`: a form of an example as the compiler writes it;
 * - `virtual:waarom/notices/<example>/<id>`: its notice as pages without scripts, and per target group;
 * - `virtual:waarom/workplace/<page>`: a page of `waarom dev` as its server writes it, in both languages;
 * - `virtual:waarom/story-names`, `/versions`, `/results`, `/reviews`: where each story stands, which version of what it
 *   shows, what the last test run found, and what a designer said of it.
 */
export function waaromStories(): Plugin {
  const compiled = new Map<string, ReturnType<FormCompiler["compileStoryForm"]>>();
  let compiler: Promise<FormCompiler> | undefined;
  let pages: Promise<Workplace> | undefined;
  const compile = async (example: string, id: string) => {
    const key = `${example}/${id}`;
    compiler ??= fromSource<FormCompiler>("compile-forms.ts");
    const { compileStoryForm } = await compiler;
    const form = compiled.get(key) ?? compileStoryForm(root, example, id);
    compiled.set(key, form);
    return form;
  };
  const pageOf = async (key: string): Promise<object> => {
    const page = workplace.find((candidate) => candidate.key === key);
    if (page === undefined) throw new Error(`There is no page ${key} of the workplace.`);
    pages ??= fromSource<Workplace>("workplace-pages.ts");
    const { workplacePage } = await pages;
    const texts = await Promise.all(
      ["nl", "en"].map(async (language): Promise<[string, string]> => [
        language,
        await workplacePage(root, page.example, `${page.path}?lang=${language}`),
      ]),
    );
    return Object.fromEntries(texts);
  };
  return {
    name: "waarom-stories",
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      const [kind, example = "", form = ""] = id.slice(name.length + 1).split("/");
      switch (kind) {
        case "form":
          return (await compile(example, form)).module;
        case "notices": {
          const { pages: notices, audiences } = await compile(example, form);
          return `export const pages = ${JSON.stringify(notices)};\nexport const audiences = ${JSON.stringify(audiences)};`;
        }
        case "workplace":
          return `export default ${JSON.stringify(await pageOf(example))};`;
        case "versions":
          return `export default ${JSON.stringify(storyVersions())};`;
        case "story-names":
          return `export default ${JSON.stringify(storyNames())};`;
        case "results":
          return `export default ${JSON.stringify(process.env.VITEST === undefined ? readResults() : [])};`;
        case "reviews":
          return `export default ${JSON.stringify(readReviews())};`;
        default:
          return undefined;
      }
    },
  };
}

function storyNames(): object {
  return Object.fromEntries(storyIndex().map(({ id, file, name: story }) => [id, { file, name: story }]));
}
