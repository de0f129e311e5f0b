import { categories, dataSubjects, idsOf } from "@waarom/model";
import { capital, escapeHtml, listOf, say } from "@waarom/notice";
import type { Artefact } from "../artefacts/artefact.js";
import type { SiteContext, SiteEntry } from "./entry.js";
import { sitePage } from "./page.js";
import { relativeTo, sitePaths } from "./paths.js";
import { siteWords } from "./words.js";

/** The whole register as one list from a to z. The search field appears only where a script can make it work. */
export function indexPage(context: SiteContext): Artefact {
  const { project, language, voice, entries } = context;
  const path = sitePaths.index(language, project.defaultLanguage);
  const content = [
    `<p class="intro">${escapeHtml(say(voice, siteWords.intro))}</p>`,
    peopleLinks(context, path),
    entries.length === 0
      ? `<p>${escapeHtml(say(voice, siteWords.none))}</p>`
      : `${searchForm(context)}\n${list(context, path)}`,
  ].join("\n");
  return {
    path,
    text: sitePage(context, {
      path,
      title: say(voice, siteWords.title),
      content,
      pathIn: (other) => sitePaths.index(other, project.defaultLanguage),
      scripts: [sitePaths.searchIndex(language), sitePaths.script],
    }),
  };
}

/** The groups of people that the register knows, in the order of the vocabulary. */
export function subjectsOf({ entries }: SiteContext) {
  const named = new Set(entries.flatMap(({ subjects }) => subjects));
  return idsOf(dataSubjects).filter((subject) => named.has(subject));
}

function peopleLinks(context: SiteContext, path: string): string {
  const { language, voice } = context;
  const subjects = subjectsOf(context);
  if (subjects.length === 0) return "";
  const items = subjects.map(
    (subject) =>
      `<li><a href="${escapeHtml(relativeTo(path, sitePaths.people(language, subject)))}">${escapeHtml(capital(dataSubjects[subject].label[voice.language]))}</a></li>`,
  );
  return `<nav class="people" aria-labelledby="about-me">
<h2 id="about-me">${escapeHtml(say(voice, siteWords.aboutMe))}</h2>
<p>${escapeHtml(say(voice, siteWords.aboutMeHelp))}</p>
<ul>${items.join("")}</ul>
</nav>`;
}

function searchForm(context: SiteContext): string {
  const { voice, entries } = context;
  const used = new Set(entries.flatMap((entry) => entry.categories));
  const option = (value: string, text: string) =>
    `<option value="${escapeHtml(value)}">${escapeHtml(capital(text))}</option>`;
  const subjects = subjectsOf(context).map((id) => option(id, dataSubjects[id].label[voice.language]));
  const data = idsOf(categories)
    .filter((id) => used.has(id))
    .map((id) => option(id, categories[id].label[voice.language]));
  const text = (
    key: "search" | "searchHelp" | "who" | "everybody" | "which" | "all" | "clear" | "nothing" | "results",
  ) => escapeHtml(key === "results" ? siteWords.results[voice.language] : say(voice, siteWords[key]));
  return `<form class="search" role="search" hidden data-results="${text("results")}" data-nothing="${text("nothing")}">
<p><label for="q">${text("search")}</label><input id="q" name="q" type="search" autocomplete="off" aria-describedby="q-help"><span id="q-help">${text("searchHelp")}</span></p>
<p><label for="who">${text("who")}</label><select id="who" name="who"><option value="">${text("everybody")}</option>${subjects.join("")}</select></p>
<p><label for="which">${text("which")}</label><select id="which" name="which"><option value="">${text("all")}</option>${data.join("")}</select></p>
<p class="result"><span role="status"></span><button type="reset">${text("clear")}</button></p>
</form>`;
}

/** With fewer entries letters only stand in the way. */
const lettersFrom = 20;

function list(context: SiteContext, path: string): string {
  const { voice, entries } = context;
  const lettered = entries.length >= lettersFrom;
  const sections = new Map<string, string[]>();
  for (const entry of entries) {
    const letter = lettered ? initialOf(entry.name) : "";
    const items = sections.get(letter) ?? [];
    items.push(item(context, entry, path));
    sections.set(letter, items);
  }
  const parts = [...sections].map(([letter, items]) => {
    const heading = letter === "" ? "" : `<h3 id="letter-${letter}">${letter}</h3>\n`;
    const label = letter === "" ? "activities" : `letter-${letter}`;
    return `<section aria-labelledby="${label}">\n${heading}<ul>\n${items.join("\n")}\n</ul>\n</section>`;
  });
  return `<div class="activities">\n<h2 id="activities">${escapeHtml(say(voice, siteWords.activities))}</h2>\n${parts.join("\n")}\n</div>`;
}

/** The letter under which a name stands; everything that begins with something else stands under 0–9. */
function initialOf(name: string): string {
  const first = name.normalize("NFD").charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : "0–9";
}

function item({ language, voice }: SiteContext, entry: SiteEntry, path: string): string {
  const href = escapeHtml(relativeTo(path, sitePaths.activity(language, entry.id)));
  const said = entry.description ?? entry.purposes.map(({ text }) => capital(text)).join(". ");
  const subjects = entry.subjects.map((id) => dataSubjects[id].label[voice.language]);
  const about =
    subjects.length === 0
      ? ""
      : `<p class="about">${escapeHtml(say(voice, siteWords.about, { subjects: listOf(subjects, voice) }))}</p>`;
  return `<li data-who="${escapeHtml(entry.subjects.join(" "))}" data-which="${escapeHtml(entry.categories.join(" "))}"><a href="${href}">${escapeHtml(entry.name)}</a><p>${escapeHtml(said)}</p>${about}</li>`;
}
