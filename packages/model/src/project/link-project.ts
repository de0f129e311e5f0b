import type { Diagnostic } from "../contracts/diagnostic.js";
import type { Language } from "../contracts/language.js";
import { readShape } from "../documents/read-shape.js";
import { configShape, exceptionsShape } from "../documents/small.js";
import type { ParsedDocument } from "../source/document.js";
import { parseJsonDocument } from "../source/json.js";
import { parseNoticeDocument } from "../source/notice.js";
import { parseYamlDocument } from "../source/yaml.js";
import { didYouMean } from "../text/did-you-mean.js";
import { joinPointer } from "../text/pointer.js";
import { fileKind } from "./link-files.js";
import { linkForm, type FormFiles } from "./link-forms.js";
import { lookAlike, unknownLanguage, withoutForm } from "./link-messages.js";
import { findPurpose, indexRegister, linkPurposes } from "./link-purposes.js";
import { checkReferences } from "./link-references.js";
import { mergeRegister } from "./link-register.js";
import type { NoticeDocument, Project, ProjectForm, SourceDocument, SourceFile } from "./types.js";

/** What the files of a project are, parsed and sorted by kind. */
interface Parsed {
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

function parseFile({ path, text }: SourceFile, parsed: Parsed): void {
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

function parseFiles(files: readonly SourceFile[]): Parsed {
  const parsed: Parsed = {
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

function formFiles(parsed: Parsed): readonly FormFiles[] {
  const translations = new Map<string, Map<Language, ParsedDocument>>();
  for (const { form, language, document } of parsed.translations) {
    const ofForm = translations.get(form) ?? new Map<Language, ParsedDocument>();
    translations.set(form, ofForm.set(language, document));
  }
  return [...parsed.forms].map(([id, form]) => {
    const layout = parsed.layouts.get(id);
    return {
      id,
      form,
      ...(layout === undefined ? {} : { layout }),
      translations: translations.get(id) ?? new Map<Language, ParsedDocument>(),
    };
  });
}

/** Files that belong to a form that is not there, or speak a language that is not set up. */
function strayFiles(parsed: Parsed, languages: readonly Language[]): readonly Diagnostic[] {
  const ids = [...parsed.forms.keys()];
  const besides = [
    ...[...parsed.layouts].map(([form, document]) => ({ form, document })),
    ...parsed.translations,
  ];
  const spoken = [
    ...parsed.translations,
    ...parsed.notices.map((document) => ({ language: document.language, document })),
  ];
  return [
    ...besides
      .filter(({ form }) => !parsed.forms.has(form))
      .map(({ form, document }) => withoutForm(document.locate(""), form, didYouMean(form, ids))),
    ...spoken
      .filter(({ language }) => !languages.includes(language))
      .map(({ language, document }) => unknownLanguage(document.locate(""), language, languages)),
  ];
}

/**
 * Parses and links the files of an organisation. Never throws: what cannot be read or does not exist is in `diagnostics`,
 * the rest is there. Files whose names are none of ours are left alone.
 *
 * @param files paths relative to the project's root, with `/`; the order does not matter
 * @param options.asOf the date (ISO 8601, `2026-11-23`) that rules and builds judge by
 * @example
 * const project = linkProject([{ path: "register.yaml", text }], { asOf: "2026-11-23" });
 * project.register.purpose("parkeervergunning/beoordelen")?.recipients;
 */
export function linkProject(files: readonly SourceFile[], options: { readonly asOf: string }): Project {
  const parsed = parseFiles(files);
  const { diagnostics } = parsed;

  const config = readShape(configShape, parsed.config?.value, parsed.config);
  const exceptions = readShape(exceptionsShape, parsed.exceptions?.value, parsed.exceptions);
  const languages = config.value.languages.length > 0 ? [...new Set(config.value.languages)] : ["nl", "en"];
  const defaultLanguage =
    config.value.defaultLanguage ?? (languages.includes("nl") ? "nl" : (languages[0] ?? "nl"));

  const register = mergeRegister(parsed.register);
  const index = indexRegister(register);
  const purposes = linkPurposes(register.value, index);
  diagnostics.push(
    ...config.diagnostics,
    ...exceptions.diagnostics,
    ...register.diagnostics,
    ...index.diagnostics,
    ...strayFiles(parsed, languages),
  );

  const forms = new Map<string, ProjectForm>();
  for (const ofForm of formFiles(parsed)) forms.set(ofForm.id, linkForm(ofForm, diagnostics));
  diagnostics.push(
    ...checkReferences({ config: config.value, register, index, forms, notices: parsed.notices }),
  );

  return {
    asOf: options.asOf,
    config: config.value,
    languages: languages.includes(defaultLanguage) ? languages : [defaultLanguage, ...languages],
    defaultLanguage,
    ...(parsed.config === undefined ? {} : { configDocument: parsed.config }),
    register: {
      value: register.value,
      documents: parsed.register,
      purposes,
      purpose: (id) => findPurpose(purposes, index, id),
      locate: (pointer, part) => register.locate(pointer, part),
    },
    forms,
    notices: parsed.notices,
    exceptions: exceptions.value.exceptions.map((exception, place) => ({
      ...exception,
      location: parsed.exceptions?.locate(joinPointer("/exceptions", place), "entry") ?? register.locate(""),
    })),
    documents: parsed.documents,
    diagnostics,
  };
}
