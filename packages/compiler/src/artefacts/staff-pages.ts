import type { Language, Project } from "@waarom/model";
import {
  renderWorkPageHtml,
  renderWorkPageMarkdown,
  renderWorkPageText,
  surveyChannelPages,
  workInstruction,
  type WorkPage,
} from "@waarom/notice";
import type { Artefact } from "./artefact.js";
import { staffStyle } from "./staff-style.js";

/** Where pages for staff stand in the output. They are no part of a website: a municipality prints or mails them. */
export const staffPaths = {
  style: "staff/staff.css",
  instruction: (form: string, language: Language): string => `staff/instructions/${form}.${language}.html`,
  channel: (purposeId: string, kind: string, language: Language): string =>
    `staff/surveys/${purposeId.replace("/", "-")}.${kind}.${language}.html`,
} as const;

/**
 * What people work with beside the website: per form a work instruction, per survey a telephone script, an invitation and a
 * poster. Each as HTML to print, and as Markdown or, for an e-mail, as plain text.
 *
 * @example
 * staffPages(project).map(({ path }) => path); // ["staff/instructions/wmo.nl.html", …]
 */
export function staffPages(
  project: Project,
  languages: readonly Language[] = project.languages,
): readonly Artefact[] {
  const all = [...new Set([project.defaultLanguage, ...languages])];
  const pages = all.flatMap((language) => [
    ...[...project.forms.keys()].flatMap((form) =>
      artefactsOf(staffPaths.instruction(form, language), workInstruction(project, form, language)),
    ),
    ...surveyChannelPages(project, language).flatMap(({ purposeId, kind, page }) =>
      artefactsOf(staffPaths.channel(purposeId, kind, language), page, kind),
    ),
  ]);
  return pages.length === 0 ? [] : [{ path: staffPaths.style, text: staffStyle }, ...pages];
}

function artefactsOf(path: string, page: WorkPage, kind?: string): readonly Artefact[] {
  const html = renderWorkPageHtml(page, {
    styles: ["../staff.css"],
    ...(kind === "poster" ? { theme: "poster" } : {}),
  });
  return [
    { path, text: html },
    kind === "invitation"
      ? { path: path.replace(/html$/, "txt"), text: renderWorkPageText(page) }
      : { path: path.replace(/html$/, "md"), text: renderWorkPageMarkdown(page) },
  ];
}
