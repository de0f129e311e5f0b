import { categories, dataSubjects, idsOf, type DataCategory, type DataSubject } from "@waarom/model";
import { capital, escapeHtml, say, type ActivityData } from "@waarom/notice";
import type { Artefact } from "../artefacts/artefact.js";
import { isSensitive } from "./activity-page.js";
import type { SiteContext, SiteEntry } from "./entry.js";
import { sitePage } from "./page.js";
import { relativeTo, sitePaths } from "./paths.js";
import { siteWords } from "./words.js";

/** "Which data about me?": per kind of data, what it is used for with people of this group. */
export function peoplePage(context: SiteContext, subject: DataSubject): Artefact {
  const { language, voice } = context;
  const path = sitePaths.people(language, subject);
  const uses = usesOf(context, subject);
  const activities = new Set([...uses.values()].flat().map(({ entry }) => entry));
  const count = say(voice, siteWords.peopleCount, {
    activities: String(activities.size),
    categories: String(uses.size),
  });
  const links = [...uses.keys()].map(
    (category) =>
      `<li><a href="#${category}">${escapeHtml(capital(categories[category].label[voice.language]))}</a></li>`,
  );
  const content = [
    `<p class="intro">${escapeHtml(say(voice, siteWords.peopleIntro))}</p>`,
    `<p>${escapeHtml(count)}</p>`,
    `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${escapeHtml(say(voice, siteWords.onThisPage))}</h2><ul>${links.join("")}</ul></nav>`,
    ...[...uses].map(([category, those]) => section(context, path, category, those)),
  ];
  return {
    path,
    text: sitePage(context, {
      path,
      title: say(voice, siteWords.peopleTitle, { subjects: dataSubjects[subject].label[voice.language] }),
      content: content.join("\n"),
      pathIn: (other) => sitePaths.people(other, subject),
    }),
  };
}

interface Use {
  readonly entry: SiteEntry;
  readonly data: ActivityData;
}

/** The categories in the order of the vocabulary, each with the activities that use it about these people. */
function usesOf({ entries }: SiteContext, subject: DataSubject): ReadonlyMap<DataCategory, readonly Use[]> {
  const found = new Map<DataCategory, Use[]>();
  for (const entry of entries)
    for (const data of entry.data) {
      if (!data.subjects.includes(subject)) continue;
      const those = found.get(data.category);
      if (those === undefined) found.set(data.category, [{ entry, data }]);
      else those.push({ entry, data });
    }
  return new Map(
    idsOf(categories).flatMap((category) => {
      const those = found.get(category);
      return those === undefined ? [] : [[category, those] as const];
    }),
  );
}

function section(
  { voice, language }: SiteContext,
  path: string,
  category: DataCategory,
  uses: readonly Use[],
): string {
  const sensitive = isSensitive({ category })
    ? ` <em>(${escapeHtml(say(voice, siteWords.special))})</em>`
    : "";
  const items = uses.map(({ entry, data }) => {
    const href = relativeTo(path, sitePaths.activity(language, entry.id));
    // Where the register does not say for which purposes, it is for all of them.
    const used = entry.purposes.filter(({ id }) => data.purposes.length === 0 || data.purposes.includes(id));
    const purposes = used.map(({ text }) => text).join("; ");
    return `<li><a href="${escapeHtml(href)}">${escapeHtml(entry.name)}</a>: ${escapeHtml(purposes)}</li>`;
  });
  return `<section id="${category}">\n<h2>${escapeHtml(capital(categories[category].label[voice.language]))}${sensitive}</h2>\n<ul>\n${items.join("\n")}\n</ul>\n</section>`;
}
