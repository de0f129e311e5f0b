import type { BuiltInLanguage } from "@waarom/model";
import type { Look } from "../../texts/look.js";
import type { Unwritten } from "../../texts/outline.js";
import { emptyTopic } from "../../texts/skeleton.js";
import { deskWords } from "../../texts/words/index.js";
import { link } from "../Page.js";

interface TopicListProps {
  readonly look: Look;
  readonly unwritten: readonly Unwritten[];
  readonly language: BuiltInLanguage;
  readonly textLanguage: string;
  readonly path: string;
}

/** What the file speaks about, to go there; and the questions that it could speak about. */
export function TopicList({ look, unwritten, language, textLanguage, path }: TopicListProps) {
  const say = deskWords[language];
  const missing = unwritten.filter(({ heading }) => !look.topics.some(({ name }) => name === heading));
  return (
    <>
      <ul className="desk-topics">
        {look.topics.map(({ name, label }) => (
          <li key={name}>
            <a
              href={link(path, language, { topic: name })}
              data-topic={name}
              aria-current={name === look.topic?.name ? "true" : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <details className="texts-unwritten" id="desk-unwritten">
          <summary>
            {say.unwrittenTitle}: {say.atQuestions(missing.length)}
          </summary>
          <p>{say.unwrittenIntro}</p>
          <ul>
            {missing.map(({ heading, label }) => (
              <li key={heading}>
                <a
                  href={link(path, language, { add: heading })}
                  data-add={emptyTopic(heading, textLanguage)}
                  data-heading={heading}
                >
                  {say.write(label)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
