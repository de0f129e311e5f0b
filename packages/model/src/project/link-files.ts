import type { Language } from "../contracts/language.js";

/** What a file is, by its path. */
export type FileKind =
  | { readonly kind: "config" }
  | { readonly kind: "register" }
  | { readonly kind: "exceptions" }
  | { readonly kind: "form"; readonly id: string }
  | { readonly kind: "layout"; readonly form: string }
  | { readonly kind: "translation"; readonly form: string; readonly language: Language }
  | { readonly kind: "notice" }
  /** Probably meant as one of these: `expected` is the path it should have. */
  | { readonly kind: "look-alike"; readonly expected: string }
  | { readonly kind: "other" };

const language = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";
const patterns = {
  form: /^forms\/([^/]+)\.form\.json$/,
  layout: /^forms\/([^/]+)\.ui\.json$/,
  translation: new RegExp(`^forms/([^/]+)\\.(${language})\\.yaml$`),
  notice: new RegExp(`^notices/[^/]+\\.${language}\\.md$`),
  register: /^register\/[^/]+\.yaml$/,
};

/** Names that differ from the right one only in a way that people are used to from elsewhere. */
const lookAlikes: readonly { readonly pattern: RegExp; readonly expected: string }[] = [
  { pattern: /^waarom\.(?:jsonc|json5|ya?ml|config\.[a-z]+)$/i, expected: "waarom.json" },
  { pattern: /^register\.(?:yml|json)$/i, expected: "register.yaml" },
  { pattern: /^register\/([^/]+)\.(?:yml|json)$/i, expected: "register/$1.yaml" },
  { pattern: /^register\/.+\/([^/]+)\.ya?ml$/i, expected: "register/$1.yaml" },
  { pattern: /^privacy-exceptions\.(?:yml|json)$/i, expected: "privacy-exceptions.yaml" },
  { pattern: new RegExp(`^forms/([^/]+)\\.(${language})\\.(?:yml|json)$`), expected: "forms/$1.$2.yaml" },
  { pattern: /^forms\/([^/]+)\.(?:form|schema)\.(?:ya?ml|jsonc|json5)$/i, expected: "forms/$1.form.json" },
  { pattern: /^forms\/([^/]+)\.(?:ui|uischema)\.(?:ya?ml|jsonc|json5)$/i, expected: "forms/$1.ui.json" },
  { pattern: /^forms\/([^/.]+)(?:\.schema)?\.json$/i, expected: "forms/$1.form.json" },
  { pattern: /^forms\/.+\/([^/]+\.(?:form|ui)\.json)$/i, expected: "forms/$1" },
  { pattern: /^forms?\/([^/]+)\.form\.json$/i, expected: "forms/$1.form.json" },
  { pattern: /^([^/]+)\.form\.json$/i, expected: "forms/$1.form.json" },
  { pattern: new RegExp(`^notices/([^/]+)\\.(${language})\\.markdown$`), expected: "notices/$1.$2.md" },
  { pattern: new RegExp(`^notices/.+/([^/]+\\.${language}\\.md)$`), expected: "notices/$1" },
  { pattern: new RegExp(`^notice/([^/]+\\.${language}\\.md)$`), expected: "notices/$1" },
  { pattern: /^notices\/(?!readme\b)([^/.]+)\.(?:md|markdown)$/i, expected: "notices/$1.nl.md" },
];

/** Tells what a file is. A file that is none of ours is `other`, and nobody's business. */
export function fileKind(path: string): FileKind {
  if (path === "waarom.json") return { kind: "config" };
  if (path === "register.yaml" || patterns.register.test(path)) return { kind: "register" };
  if (path === "privacy-exceptions.yaml") return { kind: "exceptions" };
  if (patterns.notice.test(path)) return { kind: "notice" };

  const form = patterns.form.exec(path)?.[1];
  if (form !== undefined) return { kind: "form", id: form };
  const layout = patterns.layout.exec(path)?.[1];
  if (layout !== undefined) return { kind: "layout", form: layout };
  const [, translated, into] = patterns.translation.exec(path) ?? [];
  if (translated !== undefined && into !== undefined)
    return { kind: "translation", form: translated, language: into };

  for (const { pattern, expected } of lookAlikes)
    if (pattern.test(path)) return { kind: "look-alike", expected: path.replace(pattern, expected) };
  return { kind: "other" };
}
