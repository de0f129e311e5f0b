import type { Language, NormalisedForm, NoticeTree, Project, ProjectForm } from "@waarom/model";
import type { FormData } from "../emit/form-module.js";
import { uriPart } from "../emit/uri-part.js";
import { compiledFields } from "./fields.js";
import { compiledLayout } from "./layout.js";
import type { CompileOptions } from "./options.js";
import { compiledTexts } from "./texts.js";

/** Everything of a compiled form but its functions; the first notice is in its default language. */
export function formData(
  project: Project,
  form: ProjectForm,
  normalised: NormalisedForm,
  notices: readonly NoticeTree[],
  { noticeHref = defaultNoticeHref }: CompileOptions,
): FormData {
  const { defaultLanguage } = project;
  const languages = notices.map(({ language }) => language);
  const texts = notices.map((notice) => ({
    ...compiledTexts(project, form, normalised, notice),
    noticeHref: noticeHref(form.id, notice.language),
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
    factsHash: notices[0]?.factsHash ?? "",
    asOf: project.asOf,
  };
}

function defaultNoticeHref(form: string, language: Language): string {
  return `notices/${uriPart(form)}.${uriPart(language)}.html`;
}
