import type { Diagnostic } from "../contracts/diagnostic.js";
import type { Language } from "../contracts/language.js";
import { readShape } from "../documents/read-shape.js";
import { configShape, exceptionsShape, type Config } from "../documents/small.js";
import type { ParsedDocument } from "../source/document.js";
import { didYouMean } from "../text/did-you-mean.js";
import { joinPointer } from "../text/pointer.js";
import { lawTable } from "../vocabulary/laws.js";
import { LinkedForm, type FormFiles } from "./link-forms.js";
import { unknownLanguage, withoutForm } from "./link-messages.js";
import { parseFiles, type ParsedFiles } from "./link-parse.js";
import { findPurpose, indexRegister, linkPurposes } from "./link-purposes.js";
import { noticeReferences, registerReferences, type Linked } from "./link-references.js";
import { mergeRegister } from "./link-register.js";
import type { Project, SourceFile } from "./types.js";

function formFiles(parsed: ParsedFiles): readonly FormFiles[] {
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

/** The languages of a project: those of `waarom.json`, or Dutch and English; the forms' own one is always among them. */
function languagesOf(config: Config): {
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
} {
  const listed = config.languages.length > 0 ? [...new Set(config.languages)] : ["nl", "en"];
  const defaultLanguage = config.defaultLanguage ?? (listed.includes("nl") ? "nl" : (listed[0] ?? "nl"));
  return {
    languages: listed.includes(defaultLanguage) ? listed : [defaultLanguage, ...listed],
    defaultLanguage,
  };
}

/** Files that belong to a form that is not there, or speak a language that is not set up. */
function strayFiles(parsed: ParsedFiles, languages: readonly Language[]): readonly Diagnostic[] {
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
  const config = readShape(configShape, parsed.config?.value, parsed.config);
  const exceptions = readShape(exceptionsShape, parsed.exceptions?.value, parsed.exceptions);
  const { languages, defaultLanguage } = languagesOf(config.value);

  const register = mergeRegister(parsed.register);
  const index = indexRegister(register);
  const purposes = linkPurposes(register.value, index);
  const forms = new Map(formFiles(parsed).map((ofForm) => [ofForm.id, new LinkedForm(ofForm)]));
  const linked: Linked = {
    register,
    index,
    forms: new Set(forms.keys()),
    audiences: Object.keys(config.value.audiences),
    laws: lawTable(config.value.laws),
  };

  /** Everything that was found; the forms' declarations are looked at only now. */
  function findings(): readonly Diagnostic[] {
    return [
      ...parsed.diagnostics,
      ...config.diagnostics,
      ...exceptions.diagnostics,
      ...register.diagnostics,
      ...index.diagnostics,
      ...strayFiles(parsed, languages),
      ...registerReferences(linked),
      ...[...forms.values()].flatMap((form) => form.check(linked)),
      ...parsed.notices.flatMap((notice) => noticeReferences(notice, linked)),
    ];
  }
  let diagnostics: readonly Diagnostic[] | undefined;

  return {
    asOf: options.asOf,
    config: config.value,
    languages,
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
    get diagnostics() {
      diagnostics ??= findings();
      return diagnostics;
    },
  };
}
