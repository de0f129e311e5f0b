import { join } from "node:path";
import { runnerImport, type Plugin } from "vite";
import { root, sourceAliases } from "../../scripts/lib/packages.mjs";
import { readResults } from "../../scripts/storybook/results.mjs";
import { readReviews } from "../../scripts/storybook/reviews.mjs";
import { storyIndex } from "../../scripts/storybook/story-index.mjs";
import { storyVersions } from "../../scripts/storybook/versions.mjs";

const name = "virtual:waarom/";
const compiler = join(root, ".storybook/build/compile-forms.ts");

type Compiler = typeof import("./compile-forms.js");

/**
 * What stories need that is not written down anywhere, as modules:
 *
 * - `virtual:waarom/form/<example>/<id>`: a form of an example as the compiler writes it;
 * - `virtual:waarom/notices/<example>/<id>`: its notice as pages without scripts, and per target group;
 * - `virtual:waarom/story-names`, `/versions`, `/results`, `/reviews`: where each story stands, which version of what it
 *   shows, what the last test run found, and what a designer said of it.
 *
 * Sources are compiled, not what was built: a story is never older than the code.
 */
export function waaromStories(): Plugin {
  const compiled = new Map<string, ReturnType<Compiler["compileStoryForm"]>>();
  let loaded: Promise<Compiler> | undefined;
  const compile = async (example: string, id: string) => {
    const key = `${example}/${id}`;
    loaded ??= runnerImport<Compiler>(compiler, { root, resolve: { alias: sourceAliases } }).then(
      ({ module }) => module,
    );
    const { compileStoryForm } = await loaded;
    const form = compiled.get(key) ?? compileStoryForm(root, example, id);
    compiled.set(key, form);
    return form;
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
          const { pages, audiences } = await compile(example, form);
          return `export const pages = ${JSON.stringify(pages)};\nexport const audiences = ${JSON.stringify(audiences)};`;
        }
        case "versions":
          return `export default ${JSON.stringify(storyVersions())};`;
        case "story-names":
          return `export default ${JSON.stringify(storyNames())};`;
        case "results":
          return `export default ${JSON.stringify(process.env["VITEST"] === undefined ? readResults() : [])};`;
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
