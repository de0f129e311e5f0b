import type { Language, NoticeTree } from "@waarom/model";
import { noticeStyle, renderHtmlPage } from "@waarom/notice";
import type { CompiledArtefacts } from "../compile/compile-form.js";
import type { Artefact } from "./artefact.js";
import { uriPart } from "../emit/uri-part.js";

/** A notice page with the hash under which it is kept for good. */
export interface NoticePage {
  readonly language: Language;
  readonly path: string;
  readonly textHash: string;
}

const stylePath = "notices/notice.css";

function noticePath(form: string, language: Language): string {
  return `notices/${form}.${language}.html`;
}

/** The full notice of a form in each language, as a page and as a page of the archive. */
export function noticePages({ id: form, notices: trees }: Pick<CompiledArtefacts, "id" | "notices">): {
  readonly pages: readonly NoticePage[];
  readonly artefacts: readonly Artefact[];
} {
  const languages = trees.map(({ language }) => language);
  const pages = trees.map(({ language, textHash }) => ({
    language,
    path: noticePath(form, language),
    textHash,
  }));
  const artefacts = trees.flatMap((tree): readonly Artefact[] => [
    { path: noticePath(form, tree.language), text: pageOf(tree, form, languages) },
    // In the archive a page stands by itself: its other languages may be of another moment.
    {
      path: `archive/${tree.textHash}.html`,
      text: renderHtmlPage(tree, { styles: [`../${stylePath}`] }),
      archived: true,
    },
  ]);
  return { pages, artefacts };
}

function pageOf(tree: NoticeTree, form: string, languages: readonly Language[]): string {
  const others = languages.filter((language) => language !== tree.language);
  return renderHtmlPage(tree, {
    styles: ["notice.css"],
    alternates: others.map((language) => ({ language, href: `${uriPart(form)}.${uriPart(language)}.html` })),
  });
}

/** The style sheet that all pages share. */
export const styleSheet: Artefact = { path: stylePath, text: noticeStyle };
