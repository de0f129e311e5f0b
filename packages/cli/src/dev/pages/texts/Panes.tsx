import { layers, type BuiltInLanguage } from "@waarom/model";
import { LayeredNotice, WhyWeAsk } from "@waarom/react";
import { titleOf } from "../../form-summaries.js";
import { languageName } from "../../texts/language-name.js";
import type { Look, TopicLook } from "../../texts/look.js";
import type { ShownAt } from "../../texts/shown.js";
import { deskWords } from "../../texts/words/index.js";
import { link } from "../Page.js";
import { ReadingOfLayer } from "./ReadingOfLayer.js";

export interface PanesProps {
  readonly look: Look;
  readonly language: BuiltInLanguage;
  readonly textLanguage: string;
}

/** The right side of the desk: what a resident sees, the other language, the facts. One of the three is in sight. */
export function Panes({ look, language, textLanguage }: PanesProps) {
  const say = deskWords[language];
  const { topic } = look;
  if (topic === undefined) return <p className="preview-note">{say.noTopic}</p>;
  return (
    <>
      <div className="pane pane-resident">
        <h3>{topic.label}</h3>
        <Residents look={look} topic={topic} language={language} />
        {topic.readings.length > 0 && (
          <section className="readings" aria-labelledby="desk-readings">
            <h3 id="desk-readings">{say.readingTitle}</h3>
            <p className="reading-intro">{say.readingIntro}</p>
            {topic.readings.map((reading) => (
              <ReadingOfLayer
                key={reading.layer}
                reading={reading}
                language={language}
                textLanguage={textLanguage}
              />
            ))}
          </section>
        )}
      </div>
      <div className="pane pane-other">
        <h3>{topic.label}</h3>
        <Others topic={topic} language={language} />
      </div>
      <div className="pane pane-facts">
        <h3>{topic.label}</h3>
        <Facts topic={topic} language={language} textLanguage={textLanguage} />
      </div>
    </>
  );
}

interface TopicProps {
  readonly topic: TopicLook;
  readonly language: BuiltInLanguage;
}

function Residents({ look, topic, language }: TopicProps & { readonly look: Look }) {
  const say = deskWords[language];
  const { use, shown } = topic;
  if (topic.readings.length === 0) return <p className="preview-note">{say.emptyTopic}</p>;
  if (use.forms.length === 0) return <p className="preview-note">{say.nowhere}</p>;
  return (
    <>
      <p className="desk-use">
        {use.fields === 0
          ? say.onlyForm(say.inForms(use.forms.length))
          : say.alsoAt(say.atQuestions(use.fields), say.inForms(use.forms.length))}
      </p>
      {shown.map((place, index) => (
        <Shown key={index} look={look} place={place} language={language} />
      ))}
    </>
  );
}

function Shown({
  look,
  place,
  language,
}: {
  readonly look: Look;
  readonly place: ShownAt;
  readonly language: BuiltInLanguage;
}) {
  const say = deskWords[language];
  const form = look.project.forms.get(place.form);
  const title = form === undefined ? place.form : titleOf(form, language);
  return (
    <section className="resident">
      {place.kind === "notice" ? (
        <>
          <p className="resident-where">{say.noticeIntro(title)}</p>
          <div className="resident-sees" lang={place.notice.language}>
            <LayeredNotice notice={place.notice} headingLevel={4} />
          </div>
        </>
      ) : (
        <>
          <p className="resident-where">{say.residentIntro(place.why.label ?? place.why.at, title)}</p>
          <div className="resident-sees" lang={place.language}>
            <p className="resident-label">{place.why.label ?? place.why.at}</p>
            <WhyWeAsk
              why={place.why}
              label={place.why.label ?? place.why.at}
              language={place.language}
              defaultOpen
            />
            <span className="resident-box" />
          </div>
        </>
      )}
      <p>
        <a href={link(`/forms/${place.form}`, language)}>
          {say.openForm}: {title}
        </a>
      </p>
    </section>
  );
}

function Others({ topic, language }: TopicProps) {
  const say = deskWords[language];
  if (topic.beside.length === 0) return <p>{say.besideOne}</p>;
  return topic.beside.map((other) => {
    const name = languageName(other.language, language);
    const written = layers.filter((layer) => other.texts[layer] !== undefined);
    return (
      <section key={other.language}>
        <p>{written.length === 0 ? say.besideNone(name) : say.besideIntro(name)}</p>
        {written.map((layer) => (
          <div key={layer} className="beside">
            <h4>{say.layer[layer]}</h4>
            <p className="beside-text" lang={other.language}>
              {other.texts[layer]}
            </p>
          </div>
        ))}
        <p>
          <a
            href={link(
              `/texts/${other.fileName}`,
              language,
              written.length === 0 ? { add: topic.name } : { topic: topic.name },
            )}
          >
            {say.besideEdit(name)}
          </a>
        </p>
      </section>
    );
  });
}

function Facts({ topic, language, textLanguage }: TopicProps & { readonly textLanguage: string }) {
  const say = deskWords[language];
  if (topic.facts.length === 0) return <p>{say.noFacts}</p>;
  const nameLanguage = textLanguage === "nl" ? "nl" : "en";
  // What says something here goes first.
  const sorted = [...topic.facts].sort((a, b) => Number(a.text === undefined) - Number(b.text === undefined));
  return (
    <>
      <p>{say.factsIntro}</p>
      <ul className="facts">
        {sorted.map(({ id, names, what, text }) => (
          <li key={id} className="fact">
            <p className="fact-what">
              {what[language]} <code>{`{{${names[nameLanguage]}}}`}</code>
            </p>
            {text === undefined ? (
              <p className="fact-absent">{say.factAbsent}</p>
            ) : (
              <p className="fact-text">
                {say.factSays} <q lang={textLanguage}>{text}</q>
              </p>
            )}
            {text !== undefined && (
              <button
                type="button"
                className="desk-button desk-button-small needs-script"
                data-insert={`{{${names[nameLanguage]}}}`}
                aria-label={say.insert(names[nameLanguage])}
              >
                {say.insertShort}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
