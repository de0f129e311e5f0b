import { severityWords } from "@waarom/lint";
import { builtIn, type BuiltInLanguage } from "@waarom/model";
import type { Mark } from "../../texts/marks.js";
import { deskWords } from "../../texts/words/index.js";

interface FindingsOfTextProps {
  readonly marks: readonly Mark[];
  readonly language: BuiltInLanguage;
}

/** Every remark in the margin once more as a list: to read, to go to, and to mend with one press. */
export function FindingsOfText({ marks, language }: FindingsOfTextProps) {
  const say = deskWords[language];
  if (marks.length === 0) return <p className="all-clear">{say.noFindings}</p>;
  return (
    <ul className="desk-marks">
      {marks.map((mark, index) => (
        <li key={index} className={`desk-mark desk-mark-${mark.severity}`}>
          <p>
            <strong className="finding-severity">{builtIn(severityWords[mark.severity], language)}</strong>{" "}
            <span className="no-script">{say.line(mark.line)}. </span>
            {mark.message}
          </p>
          <p className="desk-mark-actions needs-script">
            <button type="button" className="desk-link" data-go={mark.from}>
              {say.goTo(mark.line)}
            </button>
            {mark.mends.map((mend) => (
              <button
                key={mend.title}
                type="button"
                className="desk-link"
                data-edits={JSON.stringify(mend.edits)}
              >
                {mend.title}
              </button>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
