import { languageName } from "../../texts/language-name.js";
import type { Look } from "../../texts/look.js";
import type { Mark } from "../../texts/marks.js";
import type { TextGroup } from "../../texts/outline.js";
import type { TextFile } from "../../texts/text-file.js";
import { deskWords } from "../../texts/words/index.js";
import type { DeskProps } from "../../../client/desk/props.js";
import { link, Page, type PageContext } from "../Page.js";
import { Changes } from "./Changes.js";
import { FindingsOfText } from "./FindingsOfText.js";
import { Life } from "./Life.js";
import { Panes } from "./Panes.js";
import { TopicList } from "./TopicList.js";
import type { ReactNode } from "react";

export interface TextPageProps {
  readonly context: PageContext;
  readonly file: TextFile;
  readonly group: TextGroup;
  readonly text: string;
  /** What is on the disk. */
  readonly base: string;
  readonly look: Look;
  readonly marks: readonly Mark[];
  readonly token: string;
  readonly props: DeskProps;
  /** What just happened, where a form was sent without scripts. */
  readonly message?: ReactNode;
}

/** The editor's desk: a text, what a resident makes of it, and what is to be said about it. */
export function TextPage(page: TextPageProps) {
  const { context, file, group, look, text, base, token, props, message, marks } = page;
  const { language } = context;
  const say = deskWords[language];
  const title = say.editing(group.title);
  return (
    <Page context={context} title={title} wide body={{ "data-desk": "true" }}>
      <p className="desk-back">
        <a href={link("/texts", language)}>{say.backToTexts}</a>
      </p>
      <div className="desk-head">
        <h1>{title}</h1>
        <nav aria-label={say.inLanguage} className="desk-languages">
          {group.languages.map((one) => (
            <a
              key={one.language}
              href={link(
                `/texts/${one.fileName}`,
                language,
                look.topic === undefined ? {} : { topic: look.topic.name },
              )}
              aria-current={one.fileName === file.fileName ? "page" : undefined}
            >
              {one.document === undefined && one.fileName !== file.fileName
                ? say.start(languageName(one.language, language))
                : languageName(one.language, language)}
            </a>
          ))}
        </nav>
      </div>
      <div id="desk-message" className="desk-message">
        {message}
      </div>
      <div className="desk" id="desk" data-props={JSON.stringify(props)}>
        <section className="desk-write" aria-labelledby="desk-writing">
          <h2 id="desk-writing">{say.writing}</h2>
          <nav id="desk-topics" aria-label={say.topics}>
            <TopicList
              look={look}
              unwritten={group.unwritten}
              language={language}
              textLanguage={file.language}
              path={context.path}
            />
          </nav>
          <form id="desk-form" method="post" action={link(context.path, language)}>
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="base" id="desk-base" value={base} />
            <label htmlFor="desk-text">{say.editorLabel(file.path)}</label>
            <div id="desk-editor" hidden />
            <textarea
              id="desk-text"
              name="text"
              rows={24}
              spellCheck
              lang={file.language}
              defaultValue={text}
              aria-describedby="desk-help"
              autoComplete="off"
            />
            <p id="desk-help" className="desk-help">
              {say.editorHelp(deskWords[file.language === "nl" ? "nl" : "en"].layer)}
            </p>
            <div className="desk-save">
              <button
                type="submit"
                name="intent"
                value="save"
                className="desk-button"
                aria-keyshortcuts="Control+S"
              >
                {say.save}
              </button>
              <button
                type="submit"
                name="intent"
                value="show"
                className="desk-button desk-button-quiet no-script"
              >
                {say.viewResident}
              </button>
              <p id="desk-state" role="status">
                {text === base ? say.unchanged : say.unsaved}
              </p>
            </div>
            <div id="desk-changes" className="desk-changes">
              <Changes changes={look.changes} language={language} />
            </div>
          </form>
          <h3>{say.findingsTitle}</h3>
          <div id="desk-findings">
            <FindingsOfText marks={marks} language={language} />
          </div>
          <Life frontMatter={file.document?.frontMatter} language={language} />
        </section>
        <section className="desk-read" aria-labelledby="desk-reading">
          <h2 id="desk-reading" className="only-heard">
            {say.view}
          </h2>
          <Views language={language} first={firstView(look)} />
          <div id="desk-panes">
            <Panes look={look} language={language} textLanguage={file.language} />
          </div>
        </section>
      </div>
    </Page>
  );
}

type View = "resident" | "other" | "facts";

/** Who begins a translation wants to see what is translated. */
function firstView({ topic }: Look): View {
  const empty = topic?.readings.length === 0;
  return empty && topic.beside.some(({ texts }) => Object.keys(texts).length > 0) ? "other" : "resident";
}

function Views({ language, first }: { readonly language: PageContext["language"]; readonly first: View }) {
  const say = deskWords[language];
  const views = [
    ["resident", say.viewResident],
    ["other", say.viewOther],
    ["facts", say.viewFacts],
  ] as const;
  return (
    <fieldset className="desk-views">
      <legend className="only-heard">{say.view}</legend>
      {views.map(([name, label]) => (
        <label key={name} className="desk-view">
          <input type="radio" name="view" id={`view-${name}`} value={name} defaultChecked={name === first} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
