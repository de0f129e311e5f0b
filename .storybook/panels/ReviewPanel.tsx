import { useState, type ReactNode } from "react";
import {
  answers,
  checklist,
  nothingYet,
  reviewMarkdown,
  reviewWords,
  verdicts,
  type FilledIn,
} from "../../stories/lib/review.js";
import type { Looked } from "./looked.js";
import { Page } from "./Page.js";
import { keep, kept } from "./kept-reviews.js";
import { useLooked } from "./use-looked.js";

const labels = {
  en: {
    version: "Version of this component and story",
    by: "Your name",
    save: "Save as Markdown",
    copy: "Copy as Markdown",
    clear: "Start anew",
    current: "This verdict holds for what you see.",
    outdated: "The component or the story has changed after this verdict: look again.",
    yours: "What you filled in",
  },
  nl: {
    version: "Versie van dit onderdeel en deze story",
    by: "Uw naam",
    save: "Bewaar als Markdown",
    copy: "Kopieer als Markdown",
    clear: "Begin opnieuw",
    current: "Dit oordeel geldt voor wat u ziet.",
    outdated: "Het onderdeel of de story is veranderd na dit oordeel: kijk opnieuw.",
    yours: "Wat u hebt ingevuld",
  },
} as const;

/** A checklist for the story at hand, to fill in and to take along. */
export function ReviewPanel(): ReactNode {
  const looked = useLooked();
  if (looked === undefined) return <Page>Open a story to review it.</Page>;
  return <ReviewOf key={looked.story} looked={looked} />;
}

function ReviewOf({ looked }: { readonly looked: Looked }): ReactNode {
  const before = kept(looked.story);
  const [filled, setFilled] = useState<FilledIn>(before?.filled ?? nothingYet);
  const say = labels[looked.language];
  const words = reviewWords(looked.language);
  const change = (part: Partial<FilledIn>) => {
    const next = { ...filled, ...part };
    setFilled(next);
    keep(looked.story, looked.version, next);
  };
  const markdown = () => reviewMarkdown({ ...looked, date: new Date().toISOString().slice(0, 10) }, filled);
  const versions = [
    ...looked.reviews.map(({ verdict, date, by, version }) => ({
      about: `${verdict}, ${by}, ${date}`,
      version,
    })),
    ...(before === undefined ? [] : [{ about: say.yours, version: before.version }]),
  ];
  return (
    <Page>
      <p lang={looked.language}>
        {say.version}: <code>{looked.version}</code>
      </p>
      <ul lang={looked.language}>
        {versions.map(({ about, version }) => (
          <li key={about}>
            <strong>{about}</strong> (<code>{version}</code>):{" "}
            {version === looked.version ? say.current : say.outdated}
          </li>
        ))}
      </ul>
      <form
        lang={looked.language}
        onSubmit={(event) => {
          event.preventDefault();
          save(`${looked.story}.md`, markdown());
        }}
      >
        {checklist.map((item) => (
          <fieldset key={item.id}>
            <legend>{item[looked.language]}</legend>
            {answers.map((answer) => (
              <label key={answer}>
                <input
                  type="radio"
                  name={item.id}
                  checked={(filled.answers[item.id] ?? "not-looked") === answer}
                  onChange={() => {
                    change({ answers: { ...filled.answers, [item.id]: answer } });
                  }}
                />{" "}
                {words.answers[answer]}
              </label>
            ))}
          </fieldset>
        ))}
        <fieldset>
          <legend>{words.verdict}</legend>
          {verdicts.map((verdict) => (
            <label key={verdict}>
              <input
                type="radio"
                name="verdict"
                checked={filled.verdict === verdict}
                onChange={() => {
                  change({ verdict });
                }}
              />{" "}
              {words.verdicts[verdict]}
            </label>
          ))}
        </fieldset>
        <p>
          <label htmlFor="review-remarks">{words.remarks}</label>
          <textarea
            id="review-remarks"
            rows={4}
            value={filled.remarks}
            onChange={(event) => {
              change({ remarks: event.target.value });
            }}
          />
        </p>
        <p>
          <label htmlFor="review-by">{say.by}</label>
          <input
            id="review-by"
            type="text"
            value={filled.by}
            onChange={(event) => {
              change({ by: event.target.value });
            }}
          />
        </p>
        <button type="submit">{say.save}</button>
        <button
          type="button"
          onClick={() => {
            void navigator.clipboard.writeText(markdown());
          }}
        >
          {say.copy}
        </button>
        <button
          type="button"
          onClick={() => {
            change(nothingYet);
          }}
        >
          {say.clear}
        </button>
      </form>
    </Page>
  );
}

/** Hands a text over as a file. Nothing leaves the machine. */
function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
