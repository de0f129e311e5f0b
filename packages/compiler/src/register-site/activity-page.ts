import { categories, classOf, dataSubjects, type Source } from "@waarom/model";
import {
  atSource,
  capital,
  composeNotice,
  escapeHtml,
  formTitle,
  listOf,
  renderHtmlFragment,
  say,
  type ActivityData,
  type DataOrigin,
} from "@waarom/notice";
import type { Artefact } from "../artefacts/artefact.js";
import type { SiteContext, SiteEntry } from "./entry.js";
import { sitePage } from "./page.js";
import { relativeTo, sitePaths } from "./paths.js";
import { siteWords } from "./words.js";

/** Everything about one activity: which data, from where, and its whole notice in layers. */
export function activityPage(context: SiteContext, entry: SiteEntry): Artefact {
  const { project, language } = context;
  const path = sitePaths.activity(language, entry.id);
  const notice = composeNotice(project, { activity: entry.id }, { language });
  const content = [
    entry.description === undefined ? "" : `<p class="intro">${escapeHtml(entry.description)}</p>`,
    dataSection(context, entry),
    renderHtmlFragment(notice),
    formsSection(context, entry, path),
  ].filter((part) => part !== "");
  return {
    path,
    text: sitePage(context, {
      path,
      title: entry.name,
      content: content.join("\n"),
      pathIn: (other) => sitePaths.activity(other, entry.id),
    }),
  };
}

/** True for what a resident would call sensitive: special categories, criminal data, the BSN. */
export function isSensitive({ category }: Pick<ActivityData, "category">): boolean {
  return ["special", "criminal", "national-id"].includes(classOf(category));
}

/** Per origin what comes from there: a person recognises a form sooner than a list of categories. */
function dataSection(context: SiteContext, { data }: SiteEntry): string {
  const { voice } = context;
  const groups = new Map<string, { readonly origin: DataOrigin; readonly data: ActivityData[] }>();
  for (const each of data)
    for (const origin of each.origins) {
      const key = JSON.stringify(origin);
      const group = groups.get(key) ?? { origin, data: [] };
      group.data.push(each);
      groups.set(key, group);
    }
  const terms = [...groups.values()].map(
    (group) =>
      `<dt>${escapeHtml(originWords(context, group.origin))}</dt>\n<dd>${sentencesAbout(context, group.data)}</dd>`,
  );
  const content =
    terms.length === 0
      ? `<p>${escapeHtml(say(voice, siteWords.noData))}</p>`
      : `<dl class="data">\n${terms.join("\n")}\n</dl>`;
  return `<section>\n<h2>${escapeHtml(say(voice, siteWords.dataHeading))}</h2>\n${content}\n</section>`;
}

/** "Van inwoners: naam, adres en kenteken." A sentence per combination of people. */
function sentencesAbout({ voice }: SiteContext, data: readonly ActivityData[]): string {
  const byPeople = new Map<string, string[]>();
  for (const each of data) {
    const people = listOf(
      each.subjects.map((subject) => dataSubjects[subject].label[voice.language]),
      voice,
    );
    const label = escapeHtml(categories[each.category].label[voice.language]);
    const sensitive = isSensitive(each) ? ` <em>(${escapeHtml(say(voice, siteWords.special))})</em>` : "";
    byPeople.set(people, [...(byPeople.get(people) ?? []), `${label}${sensitive}`]);
  }
  const sentences = [...byPeople].map(([people, labels]) => {
    const what = listOf(labels, voice);
    return people === ""
      ? `${capital(what)}.`
      : `${escapeHtml(capital(say(voice, siteWords.ofSubjects, { subjects: people })))}: ${what}.`;
  });
  return sentences.join("<br>");
}

function originWords({ project, voice, language }: SiteContext, origin: DataOrigin): string {
  switch (origin.kind) {
    case "register":
      return say(voice, siteWords.fromOther);
    case "source": {
      const { sources } = project.register.value;
      const source: Source | undefined = Object.hasOwn(sources, origin.source)
        ? sources[origin.source]
        : undefined;
      return say(voice, siteWords.fromSource, {
        source: atSource(source, origin.source, voice, [project.defaultLanguage, ...project.languages]),
      });
    }
    case "form":
      return say(voice, siteWords.fromForm, { form: formName(project, origin.form, language) });
  }
}

function formName(project: SiteContext["project"], id: string, language: string): string {
  const form = project.forms.get(id);
  return form === undefined ? id : formTitle(form, language);
}

function formsSection({ voice, language }: SiteContext, { forms }: SiteEntry, path: string): string {
  if (forms.length === 0) return "";
  const items = forms.map(({ id, title }) => {
    const href = relativeTo(path, `notices/${id}.${language}.html`);
    return `<li><a href="${escapeHtml(href)}">${escapeHtml(say(voice, siteWords.formNotice, { form: title }))}</a></li>`;
  });
  return `<section>\n<h2>${escapeHtml(say(voice, siteWords.formsHeading))}</h2>\n<ul>${items.join("")}</ul>\n</section>`;
}
