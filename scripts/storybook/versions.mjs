// The version of what a story shows: it changes when the story, the component, what the component is made of, its styles
// or the text of its example change, and for nothing else. A verdict of a designer holds for one version.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root, sourceAliases } from "../lib/packages.mjs";

const styles = join(root, "packages/react/src/styles");
/** Every part of a page stands on these. */
const foundations = ["tokens.css", "text.css", "circumstances.css"];

/** @returns {Record<string, string>} by story file, relative to the repository */
export function storyVersions(folder = join(root, "stories")) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".stories.tsx"))
      .map((name) => join(folder, name))
      .map((path) => [relative(root, path).replaceAll("\\", "/"), versionOf(path)]),
  );
}

/**
 * @param {string} story path of its file
 * @param {(path: string) => string} read
 */
export function versionOf(story, read = (path) => readFileSync(path, "utf8")) {
  const { files, forms } = madeOf(story, read);
  const texts = [...files].map(read);
  const parts = [
    ...texts,
    ...stylesFor(texts.join("\n")).map((name) => read(join(styles, name))),
    ...[...forms].flatMap(textsOfForm),
  ];
  const hash = createHash("sha256");
  for (const part of parts.sort()) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 12);
}

/**
 * The files that a story is made of, itself included, and the forms of examples that it shows.
 * @param {string} story
 * @param {(path: string) => string} read
 */
function madeOf(story, read) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {Set<string>} */
  const forms = new Set();
  const todo = [story];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    for (const [, target = ""] of read(path).matchAll(/(?:from|import) "([^"]+)"/g)) {
      const form = /^virtual:waarom\/(?:form|notices)\/(.+)$/.exec(target)?.[1];
      if (form !== undefined) forms.add(form);
      const found = target.startsWith(".") ? sourceAt(join(dirname(path), target)) : sourceOf(target);
      if (found !== undefined && found.endsWith("react/src/index.ts")) todo.push(...entriesOf(path, read));
      else if (found !== undefined) todo.push(found);
    }
  }
  return { files, forms };
}

/**
 * Of the whole of @waarom/react only what a file names: a change in the form is no change in the why-button.
 * @param {string} path
 * @param {(path: string) => string} read
 */
function entriesOf(path, read) {
  const index = join(root, "packages/react/src/index.ts");
  const named = [...read(path).matchAll(/\{([^}]+)\} from "@waarom\/react"/g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.replace(/^\s*type\s+/, "").trim()),
  );
  return [...read(index).matchAll(/\{([^}]+)\} from "([^"]+)"/g)].flatMap(([, names = "", target = ""]) => {
    const exported = names.split(",").map((name) => name.replace(/^\s*type\s+/, "").trim());
    const found = sourceAt(join(dirname(index), target));
    return found !== undefined && exported.some((name) => named.includes(name)) ? [found] : [];
  });
}

/** @param {string} name a package, by one of its entries */
function sourceOf(name) {
  const alias = sourceAliases.find(({ find }) => find.test(name));
  return alias === undefined ? undefined : sourceAt(name.replace(alias.find, alias.replacement));
}

/** @param {string} path as an import names it */
function sourceAt(path) {
  return [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".tsx")].find(
    (candidate) => /\.(?:tsx?|mjs)$/.test(candidate) && existsSync(candidate) && statSync(candidate).isFile(),
  );
}

/**
 * The style sheets that have something to say about the classes in these sources.
 * @param {string} sources
 */
function stylesFor(sources) {
  const classes = new Set(sources.match(/waarom-[\w-]+/g) ?? []);
  return readdirSync(styles).filter((name) => {
    if (foundations.includes(name)) return true;
    const named = readFileSync(join(styles, name), "utf8").match(/\.(waarom-[\w-]+)/g) ?? [];
    // The form itself is the frame of nearly every rule.
    return named.some((selector) => selector !== ".waarom-form" && classes.has(selector.slice(1)));
  });
}

/** @param {string} form as `<example>/<id>` */
function textsOfForm(form) {
  const [example = "", id = ""] = form.split("/");
  return [join(root, "examples", example), join(root, "stories/project", example)]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:ya?ml|json|md)$/.test(name) && !name.startsWith("dist"))
        .filter((name) => !/^(?:forms|notices)[\\/]/.test(name) || name.includes(`${id}.`))
        .sort()
        .map((name) => readFileSync(join(folder, name), "utf8")),
    );
}
