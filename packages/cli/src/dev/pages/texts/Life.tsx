import { noticeStatuses, type BuiltInLanguage, type NoticeFrontMatter } from "@waarom/model";
import { deskWords } from "../../texts/words/index.js";

interface LifeProps {
  readonly frontMatter: NoticeFrontMatter | undefined;
  readonly language: BuiltInLanguage;
}

/** How far a text is and who keeps it, without having to know how the top of the file is written. */
export function Life({ frontMatter, language }: LifeProps) {
  const say = deskWords[language];
  const fields = [
    { key: "owner", label: say.lifeOwner, type: "text" },
    { key: "approvedBy", label: say.lifeApprovedBy, type: "text" },
    { key: "reviewBy", label: say.lifeReviewBy, type: "date" },
  ] as const;
  return (
    <details className="life needs-script">
      <summary>{say.lifeTitle}</summary>
      <p>{say.lifeHelp}</p>
      <div className="life-fields">
        <p>
          <label htmlFor="life-status">{say.lifeStatus}</label>
          <select id="life-status" data-front="status" defaultValue={frontMatter?.status ?? ""}>
            <option value="">{say.lifeNone}</option>
            {Object.entries(noticeStatuses).map(([status, { label }]) => (
              <option key={status} value={status}>
                {label[language]}
              </option>
            ))}
          </select>
        </p>
        {fields.map(({ key, label, type }) => (
          <p key={key}>
            <label htmlFor={`life-${key}`}>{label}</label>
            <input
              id={`life-${key}`}
              type={type}
              data-front={key}
              defaultValue={frontMatter?.[key] ?? ""}
              autoComplete="off"
            />
          </p>
        ))}
      </div>
    </details>
  );
}
