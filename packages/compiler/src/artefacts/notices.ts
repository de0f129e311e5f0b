import type { JsonObject, Language, NoticeTree, Project } from "@waarom/model";
import {
  composeNotice,
  noticeStyle,
  renderHtmlPage,
  renderJson,
  withFacts,
  type NoticeTarget,
} from "@waarom/notice";
import { withoutSources } from "../compile/without-sources.js";
import { uriPart } from "../emit/uri-part.js";
import type { Artefact } from "./artefact.js";

const stylePath = "notices/notice.css";

/** The folders of pages, with where the style sheet is from there. */
const styleHrefs = {
  notices: "notice.css",
  "notices/activities": "../notice.css",
  privacy: "../notices/notice.css",
} as const;

/** What a notice is about, with where its pages stand. */
export interface NoticeSubject {
  readonly target: NoticeTarget;
  /** Below the output folder. */
  readonly folder: keyof typeof styleHrefs;
  /** In front of the language in the name of a page; the organisation's pages need none. */
  readonly name?: string;
  /** Its notices for everybody, a language each. */
  readonly trees: readonly NoticeTree[];
}

/** The pages of one notice, and what a manifest says of them. */
export interface NoticePages {
  readonly artefacts: readonly Artefact[];
  /** By language: the page and its hash, and those for each audience that reads something else. */
  readonly listed: JsonObject;
}

/** The style sheet that all pages share. */
export const styleSheet: Artefact = { path: stylePath, text: noticeStyle };

/** The address of an activity's page, from any page that stands one folder below the output. */
export function activityHref(id: string, language: Language): string {
  return `../notices/activities/${uriPart(id)}.${uriPart(language)}.html`;
}

/**
 * A notice as pages: one in each language for everybody, and one for each audience whose texts differ. Each is kept in the
 * archive twice, to be read (`<textHash>.html`) and to be compared (`.json`, with the facts that it stated).
 */
export function noticePages(project: Project, subject: NoticeSubject): NoticePages {
  const versions = subject.trees.flatMap((tree) => [tree, ...forAudiences(project, subject.target, tree)]);
  return {
    artefacts: versions.flatMap((tree): readonly Artefact[] => [
      { path: pathOf(subject, tree), text: pageOf(subject, tree, versions) },
      ...archived(project, tree),
    ]),
    listed: Object.fromEntries(
      subject.trees.map(({ language }) => [language, listed(subject, language, versions)]),
    ),
  };
}

function forAudiences(project: Project, target: NoticeTarget, tree: NoticeTree): readonly NoticeTree[] {
  return Object.keys(project.config.audiences)
    .map((audience) => composeNotice(project, target, { language: tree.language, audience }))
    .filter(({ textHash }) => textHash !== tree.textHash);
}

function pathOf({ folder, name }: NoticeSubject, tree: NoticeTree): string {
  return `${folder}/${fileName(name, tree)}`;
}

function fileName(name: string | undefined, { audience, language }: NoticeTree): string {
  return [name, audience, language, "html"].filter((part) => part !== undefined).join(".");
}

function pageOf({ folder, name }: NoticeSubject, tree: NoticeTree, versions: readonly NoticeTree[]): string {
  const others = versions.filter((one) => one.language !== tree.language && one.audience === tree.audience);
  return renderHtmlPage(tree, {
    styles: [styleHrefs[folder]],
    alternates: others.map((one) => ({
      language: one.language,
      href: fileName(name, one).split(".").map(uriPart).join("."),
    })),
  });
}

/** In the archive a page stands by itself: its other languages may be of another moment. */
function archived(project: Project, tree: NoticeTree): readonly Artefact[] {
  const name = `archive/${tree.textHash}`;
  return [
    { path: `${name}.html`, text: renderHtmlPage(tree, { styles: [`../${stylePath}`] }), archived: true },
    // The same words may state other facts later.
    {
      path: `${name}.${tree.factsHash.slice(0, 12)}.json`,
      text: renderJson(withFacts(project, withoutSources(tree))),
      archived: true,
    },
  ];
}

function listed(subject: NoticeSubject, language: Language, versions: readonly NoticeTree[]): JsonObject {
  const ofLanguage = versions.filter((tree) => tree.language === language);
  const entry = (tree: NoticeTree) => ({ page: pathOf(subject, tree), textHash: tree.textHash });
  const audiences = ofLanguage.flatMap((tree) =>
    tree.audience === undefined ? [] : [[tree.audience, entry(tree)] as const],
  );
  const everybody = ofLanguage.find(({ audience }) => audience === undefined);
  return {
    ...(everybody === undefined ? {} : entry(everybody)),
    ...(audiences.length === 0 ? {} : { audiences: Object.fromEntries(audiences) }),
  };
}
