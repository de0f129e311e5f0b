import type { Language, Project } from "@waarom/model";
import type { Artefact } from "../artefacts/artefact.js";
import { activityPage } from "./activity-page.js";
import { siteContext } from "./entry.js";
import { indexPage, subjectsOf } from "./index-page.js";
import { sitePaths } from "./paths.js";
import { peoplePage } from "./people-page.js";
import { searchIndexFile } from "./search-index.js";
import { searchScript } from "./search-script.js";
import { siteStyle } from "./site-style.js";

/**
 * The register as a site that residents can read: a list with a search, a page per activity, and per group of people "Which
 * data about me?". Static files with relative addresses: any host serves them, and a folder does too. Without script every
 * page is complete. What only the organisation needs (owners, security, agreements' dates, own keys) is not published.
 *
 * @example
 * registerSite(project).map(({ path }) => path); // ["register/index.html", "register/nl/activities/…", …]
 */
export function registerSite(
  project: Project,
  languages: readonly Language[] = project.languages,
): readonly Artefact[] {
  const all = [...new Set([project.defaultLanguage, ...languages])];
  return [
    { path: sitePaths.style, text: siteStyle },
    { path: sitePaths.script, text: searchScript },
    ...all.flatMap((language) => {
      const context = siteContext(project, language, all);
      return [
        indexPage(context),
        searchIndexFile(context),
        ...subjectsOf(context).map((subject) => peoplePage(context, subject)),
        ...context.entries.map((entry) => activityPage(context, entry)),
      ];
    }),
  ];
}
