import type { Language, NormalisedForm, Project, ProjectForm } from "@waarom/model";
import type { FormData } from "../emit/form-module.js";
import { uriPart } from "../emit/uri-part.js";
import { compiledFields } from "./fields.js";
import { compiledLayout } from "./layout.js";
import type { CompileOptions } from "./options.js";
import { compiledTexts } from "./texts.js";

/** Everything of a compiled form but its functions. */
export function formData(
  project: Project,
  form: ProjectForm,
  normalised: NormalisedForm,
  { languages: wanted = project.languages, noticeHref = defaultNoticeHref }: CompileOptions,
): FormData {
  const { defaultLanguage } = project;
  const languages = [...new Set([defaultLanguage, ...wanted])];
  const texts = languages.map((language) => ({
    ...compiledTexts(project, form, normalised, language),
    noticeHref: noticeHref(form.id, language),
  }));
  return {
    formatVersion: 1,
    id: form.id,
    defaultLanguage,
    languages,
    filledInBy: form.facts.filledInBy ?? "self",
    noticeHref: noticeHref(form.id, defaultLanguage),
    schema: { ...normalised.schema, $id: `urn:waarom:form:${uriPart(form.id)}` },
    layout: compiledLayout(project, form, languages),
    fields: compiledFields(project, form, normalised.schema),
    texts: Object.fromEntries(texts.map((text) => [text.notice.language, text])),
    factsHash: texts[0]?.notice.factsHash ?? "",
    asOf: project.asOf,
  };
}

function defaultNoticeHref(form: string, language: Language): string {
  return `notices/${uriPart(form)}.${uriPart(language)}.html`;
}
