import { Composer, type CST, type Document } from "yaml";
import { sourceDocument, wholeText, type Parsed, type ParsedDocument } from "./document.js";
import { limits } from "./limits.js";
import { tooDeep, tooLarge, type Problem } from "./problems.js";
import { yamlTokens } from "./yaml-depth.js";
import { yamlSyntax } from "./yaml-messages.js";
import { readYamlTree } from "./yaml-tree.js";

/** The first document of the tokens, and where a second one begins. */
function compose(tokens: readonly CST.Token[], length: number) {
  const composer = new Composer({
    // The core schema knows text, numbers, booleans and null; every other tag is left alone.
    schema: "core",
    customTags: null,
    resolveKnownTags: false,
    merge: false,
    // Told in one pass while the tree is read, with the place of the first.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  let first: Document.Parsed | undefined;
  let second: Document.Parsed | undefined;
  for (const document of composer.compose(tokens, true, length)) {
    if (first === undefined) first = document;
    else second ??= document;
  }
  return { first, secondAt: second?.range[0] };
}

function unread(text: string, problem: Problem): Parsed {
  return { value: undefined, problems: [problem], tree: () => ({ span: wholeText(text) }) };
}

/** Reads YAML text; see `parseYamlDocument`. */
export function parseYaml(text: string): Parsed {
  if (text.length > limits.yaml) return unread(text, tooLarge({ start: 0, end: 0 }, limits.yaml));
  const result = yamlTokens(text, limits.depth);
  if (!("tokens" in result))
    return unread(text, tooDeep({ start: result.tooDeepAt, end: result.tooDeepAt + 1 }));

  const { first, secondAt } = compose(result.tokens, text.length);
  const contents = first?.contents ?? undefined;
  const read = contents === undefined ? undefined : readYamlTree(contents, text);
  const problems = [
    ...(read?.problems ?? []),
    ...[...(first?.errors ?? []), ...(first?.warnings ?? [])].map(yamlSyntax),
    ...(secondAt === undefined ? [] : [yamlSyntax({ code: "MULTIPLE_DOCS", pos: [secondAt, secondAt] })]),
  ];
  return {
    value: read?.read.value,
    problems,
    tree: () => read?.read.tree ?? { span: wholeText(text) },
  };
}

/**
 * Reads a YAML 1.2 file (core schema). Never throws: what cannot be read is a diagnostic (`source/…`), the rest is there.
 * No tag is evaluated, `<<` is an ordinary key, and aliases stand for a bounded number of values.
 *
 * @param file path relative to the project's root
 * @example
 * parseYamlDocument("register.yaml", "dpo: { email: fg@voorbeeldstad.nl }").value;
 */
export function parseYamlDocument(file: string, text: string): ParsedDocument {
  return sourceDocument(file, text, parseYaml(text));
}
