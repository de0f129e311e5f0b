import type { BuiltInLanguage } from "@waarom/model";
import type { ChangedTopic } from "../../texts/changed.js";
import { deskWords } from "../../texts/words/index.js";

interface ChangesProps {
  readonly changes: readonly ChangedTopic[];
  readonly language: BuiltInLanguage;
}

/** What saving would change for residents, and where. */
export function Changes({ changes, language }: ChangesProps) {
  const say = deskWords[language];
  if (changes.length === 0) return null;
  const shared = changes.some(({ use }) => use.forms.length > 1 || use.fields > 1);
  return (
    <>
      <p>{say.youChange}</p>
      <ul>
        {changes.map(({ label, use }) => (
          <li key={label}>
            {use.forms.length === 0
              ? say.changeNowhere(label)
              : say.changeOf(
                  label,
                  use.fields > 1
                    ? `${say.inForms(use.forms.length)} (${say.atQuestions(use.fields)})`
                    : say.inForms(use.forms.length),
                )}
          </li>
        ))}
      </ul>
      {shared && <p className="desk-shared">{say.sharedWarning}</p>}
    </>
  );
}
