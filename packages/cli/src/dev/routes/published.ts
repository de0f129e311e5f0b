import {
  organisationPage,
  registerNotices,
  registerSite,
  sitePaths,
  staffPages,
  staffPaths,
  styleSheet,
} from "@waarom/compiler";
import { isBuiltInLanguage, type BuiltInLanguage, type Project } from "@waarom/model";
import { surveyChannelPages } from "@waarom/notice";
import type { Address } from "../http/address.js";
import type { Answer } from "../http/answer.js";
import { link } from "../pages/Page.js";
import type { RouteInput } from "./route-input.js";

/** Pages that a build writes beside the forms, as the first page of the preview links to them. */
export interface PublishedLinks {
  readonly register: string;
  /** The organisation's notice, which leads to that of each activity; absent where the register has none. */
  readonly privacy?: string;
  readonly surveys: readonly { readonly href: string; readonly title: string }[];
  /** By form. */
  readonly instruction: (form: string) => string;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  md: "text/plain; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

const made = new WeakMap<Project, ReadonlyMap<string, string>>();

/** The register site, the notices that need no form and the pages for staff, as they will be published; made when somebody first asks for one. */
export function publishedRoute({ state, context }: RouteInput, { parts }: Address): Answer | undefined {
  const [folder = "", ...rest] = parts;
  const { project } = state;
  if (folder === "register" && rest.length === 0)
    return moved(`/${sitePaths.index(project.defaultLanguage, project.defaultLanguage)}`);
  const file = ofBuild.has(folder) ? fileOf(project, parts.join("/")) : undefined;
  if (file !== undefined) return file;
  // The register site leads to the notice of a form as it is published; here that has another address.
  const notice = folder === "notices" ? /^(.+)\.([a-z-]+)\.html$/i.exec(rest.join("/")) : null;
  if (notice !== null) {
    const language = notice[2] ?? "";
    return moved(
      link(
        `/forms/${encodeURIComponent(notice[1] ?? "")}/notice`,
        isBuiltInLanguage(language) ? language : context.language,
      ),
    );
  }
  return undefined;
}

/** The folders of a build that are shown as they are. */
const ofBuild: ReadonlySet<string> = new Set(["register", "staff", "privacy", "notices"]);

function fileOf(project: Project, path: string): Answer | undefined {
  const body = filesOf(project).get(path);
  const type = types[path.slice(path.lastIndexOf(".") + 1)];
  return body === undefined || type === undefined ? undefined : { status: 200, type, body };
}

function filesOf(project: Project): ReadonlyMap<string, string> {
  let files = made.get(project);
  if (files === undefined) {
    const pages = [
      ...registerSite(project),
      ...staffPages(project),
      ...registerNotices(project).artefacts,
      styleSheet,
    ];
    files = new Map(pages.map(({ path, text }) => [path, text]));
    made.set(project, files);
  }
  return files;
}

function moved(to: string): Answer {
  return { status: 302, type: "text/plain; charset=utf-8", body: `${to}\n`, headers: { location: to } };
}

/** What the first page links to, in the reader's language where the project has it. */
export function publishedLinks(project: Project, language: BuiltInLanguage): PublishedLinks {
  const shown = project.languages.includes(language) ? language : project.defaultLanguage;
  return {
    register: `/${sitePaths.index(shown, project.defaultLanguage)}`,
    ...(Object.keys(project.register.value.activities).length === 0
      ? {}
      : { privacy: `/${organisationPage(shown)}` }),
    surveys: surveyChannelPages(project, shown).map(({ purposeId, kind, page }) => ({
      href: `/${staffPaths.channel(purposeId, kind, shown)}`,
      title: kind === "poster" ? `Poster: ${page.title}` : page.title,
    })),
    instruction: (form) => `/${staffPaths.instruction(form, shown)}`,
  };
}
