import type { Diagnostic } from "../contracts/diagnostic.js";
import type { Language } from "../contracts/language.js";
import type { ParsedDocument } from "../source/document.js";
import { parseJsonDocument } from "../source/json.js";
import { parseNoticeDocument } from "../source/notice.js";
import { parseYamlDocument } from "../source/yaml.js";
import { fileKind } from "./link-files.js";
import { lookAlike } from "./link-messages.js";
import type { NoticeDocument, SourceDocument, SourceFile } from "./types.js";

/** What the files of a project are, parsed and sorted by kind. */
export interface ParsedFiles {
  config?: ParsedDocument;
  exceptions?: ParsedDocument;
  readonly register: ParsedDocument[];
  readonly forms: Map<string, ParsedDocument>;
  readonly layouts: Map<string, ParsedDocument>;
  readonly translations: {
    readonly form: string;
    readonly language: Language;
    readonly document: ParsedDocument;
  }[];
  readonly notices: NoticeDocument[];
  readonly documents: Map<string, SourceDocument>;
  readonly diagnostics: Diagnostic[];
}

function parseFile({ path, text }: SourceFile, parsed: ParsedFiles): void {
  const kind = fileKind(path);
  const keep = <D extends SourceDocument>(document: D): D => {
    parsed.documents.set(path, document);
    parsed.diagnostics.push(...document.diagnostics);
    return document;
  };
  switch (kind.kind) {
    case "config":
      parsed.config = keep(parseJsonDocument(path, text));
      break;
    case "register":
      parsed.register.push(keep(parseYamlDocument(path, text)));
      break;
    case "exceptions":
      parsed.exceptions = keep(parseYamlDocument(path, text));
      break;
    case "form":
      parsed.forms.set(kind.id, keep(parseJsonDocument(path, text)));
      break;
    case "layout":
      parsed.layouts.set(kind.form, keep(parseJsonDocument(path, text)));
      break;
    case "translation": {
      const document = keep(parseYamlDocument(path, text));
      parsed.translations.push({ form: kind.form, language: kind.language, document });
      break;
    }
    case "notice":
      parsed.notices.push(keep(parseNoticeDocument(path, text)));
      break;
    case "look-alike": {
      const start = { offset: 0, line: 1, column: 1 };
      parsed.diagnostics.push(
        lookAlike({ file: path, range: { start, end: start }, pointer: "" }, kind.expected),
      );
      break;
    }
    case "other":
  }
}

/** Parses every file that is one of ours. */
export function parseFiles(files: readonly SourceFile[]): ParsedFiles {
  const parsed: ParsedFiles = {
    register: [],
    forms: new Map(),
    layouts: new Map(),
    translations: [],
    notices: [],
    documents: new Map(),
    diagnostics: [],
  };
  // By name, so that the same files in another order give the same project. Of two with one name the first counts.
  const seen = new Set<string>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    if (seen.has(file.path)) continue;
    seen.add(file.path);
    parseFile(file, parsed);
  }
  return parsed;
}
