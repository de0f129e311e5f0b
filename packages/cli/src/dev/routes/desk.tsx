import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import type { DeskFact, DeskProps, LookReply } from "../../client/desk/props.js";
import { html, type Answer } from "../http/answer.js";
import { renderPage } from "../pages/render.js";
import { Changes } from "../pages/texts/Changes.js";
import { FindingsOfText } from "../pages/texts/FindingsOfText.js";
import { Panes } from "../pages/texts/Panes.js";
import { TextPage } from "../pages/texts/TextPage.js";
import { TopicList } from "../pages/texts/TopicList.js";
import { lookAt, type Look } from "../texts/look.js";
import { marksOf, type Mark } from "../texts/marks.js";
import { groupOf } from "../texts/outline.js";
import { savedText } from "../texts/skeleton.js";
import type { TextFile } from "../texts/text-file.js";
import { deskWords } from "../texts/words/index.js";
import type { RouteInput } from "./route-input.js";

/** A text in the hands of an editor. */
export interface OnDesk {
  readonly file: TextFile;
  readonly text: string;
  /** The heading of the topic to look at. */
  readonly topic?: string;
}

export interface Looked {
  readonly look: Look;
  readonly marks: readonly Mark[];
}

/** What there is to say of a text that is not saved; undefined where it is no file of texts. */
export function looked({ state, context }: RouteInput, { file, text, topic }: OnDesk): Looked | undefined {
  const { language } = context;
  const look = lookAt(state, file, text, topic, language);
  if (look === undefined) return undefined;
  const marks = marksOf(
    text,
    look.findings,
    look.topic?.readings ?? [],
    language,
    deskWords[language].instead,
  );
  return { look, marks };
}

/** The page on which a text is edited. */
export function deskPage(
  input: RouteInput,
  onDesk: OnDesk & { readonly base?: string },
  more: { readonly message?: ReactNode; readonly status?: number } = {},
): Answer | undefined {
  const { file, text, base = savedText(file) } = onDesk;
  const seen = looked(input, onDesk);
  if (seen === undefined) return undefined;
  const { context, state, site } = input;
  const page = {
    context,
    file,
    group: groupOf(state.project, state.findings, file.name, context.language),
    text,
    base,
    ...seen,
    token: site.token,
    props: propsOf(input, onDesk, seen),
    ...(more.message === undefined ? {} : { message: more.message }),
  };
  return html(renderPage(<TextPage {...page} />), more.status ?? 200);
}

/** The parts of the page that follow the text. */
export function lookReply(
  { state, context }: RouteInput,
  { file }: OnDesk,
  { look, marks }: Looked,
): LookReply {
  const { language } = context;
  const path = `/texts/${file.fileName}`;
  const { unwritten } = groupOf(state.project, state.findings, file.name, language);
  const frame = { look, language, textLanguage: file.language };
  return {
    topics: renderToStaticMarkup(<TopicList {...frame} unwritten={unwritten} path={path} />),
    panes: renderToStaticMarkup(<Panes {...frame} />),
    findings: renderToStaticMarkup(<FindingsOfText marks={marks} language={language} />),
    changes: renderToStaticMarkup(<Changes changes={look.changes} language={language} />),
    marks: marks.map(({ from, to, severity, message }) => ({ from, to, severity, message })),
    facts: factsOf(look, file, language),
  };
}

function propsOf({ context, site }: RouteInput, { file, topic }: OnDesk, { look, marks }: Looked): DeskProps {
  const { language } = context;
  const words = deskWords[language];
  return {
    address: `/texts/${file.fileName}`,
    language,
    textLanguage: file.language,
    token: site.token,
    label: words.editorLabel(file.path),
    ...(topic === undefined ? {} : { topic }),
    marks: marks.map(({ from, to, severity, message }) => ({ from, to, severity, message })),
    facts: factsOf(look, file, language),
    say: {
      unchanged: words.unchanged,
      unsaved: words.unsaved,
      saving: words.saving,
      failed: words.failed,
      failedHelp: words.failedHelp,
      copyMine: words.copyMine,
      copied: words.copied,
      noServer: words.noServer,
      restarted: words.restarted,
      kept: words.kept,
      keptUse: words.keptUse,
      keptDrop: words.keptDrop,
      adopted: words.adopted,
      nowSave: words.nowSave,
    },
  };
}

function factsOf(
  look: Look,
  { language: textLanguage }: TextFile,
  language: "nl" | "en",
): readonly DeskFact[] {
  const nameLanguage = textLanguage === "nl" ? "nl" : "en";
  return (look.topic?.facts ?? []).map(({ names, what, text }) => ({
    name: names[nameLanguage],
    what: what[language],
    ...(text === undefined ? {} : { text }),
  }));
}
