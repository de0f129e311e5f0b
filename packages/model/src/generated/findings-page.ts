import { readingRules } from "../source/reading-rules.js";

const intro = `# Findings while reading

What \`waarom lint\` says about files that cannot be read or do not fit together. These findings come before the rules of
\`rules/\`: a rule judges what was read. Nothing that can be read is lost by what cannot.

This page is made from \`packages/model/src/source/reading-rules.ts\` by \`npm run -w @waarom/model schemas\`.
`;

/** A name with signs that Markdown would take for its own. */
function inMarkdown(text: string): string {
  return text.replaceAll("__proto__", "`__proto__`");
}

/** The page `docs/reference/findings.md`: every finding of the parsers, the readers and the linker. */
export function generateFindingsPage(): string {
  const sections = Object.entries(readingRules).map(([id, { label }]) =>
    [`## ${id}`, "", inMarkdown(label.en), "", `Nederlands: ${inMarkdown(label.nl)}`, ""].join("\n"),
  );
  return [intro, ...sections].join("\n");
}
