import { usesWithBasis, type JsonValue } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { labelOf } from "../plan/label.js";
import { useFormLanguage } from "../form/language-context.js";
import { kindOf } from "../plan/kind.js";
import type { VisibleNode } from "../plan/visible-fields.js";
import { answerInWords } from "./answer-in-words.js";

export interface ReviewAnswerProps {
  readonly node: VisibleNode;
  /** The groups around it, named. */
  readonly within: string;
  readonly value: JsonValue | undefined;
  /** The purposes that the resident consented to. */
  readonly consented: ReadonlySet<string>;
}

/** One answer, with what it is for and who receives it. */
export function ReviewAnswer({ node, within, value, consented }: ReviewAnswerProps): ReactNode {
  const language = useFormLanguage();
  const { messages, texts, fieldAt } = language;
  const field = fieldAt.get(node.dataPath);
  const uses = field === undefined ? [] : usesWithBasis(field, consented);
  // Without consent the answer stays here: nobody receives it, and that is what is said.
  const stays = field !== undefined && field.uses.length > 0 && uses.length === 0;
  const purposes = uses.flatMap(({ purpose }) => texts.purposes[purpose] ?? []);
  const recipients = [...new Set(purposes.flatMap((purpose) => purpose.recipients))];
  const kind = kindOf(node.schema, node.ui, field);
  if (kind === "hidden") return null;
  return (
    <div className="waarom-terms__entry">
      <dt>
        {labelOf(node.schema, node.ui, node.name)}
        {within !== "" && <span className="waarom-review__within"> ({within})</span>}
      </dt>
      <dd>
        {value === undefined ? (
          <span className="waarom-review__note">{messages.review.empty}</span>
        ) : (
          answerInWords(value, { kind, schema: node.schema, ui: node.ui, language })
        )}
        {value !== undefined && purposes.length > 0 && (
          <p className="waarom-review__note">
            {messages.review.purpose}: {[...new Set(purposes.map(({ text }) => text))].join("; ")}.
            {recipients.length > 0 && ` ${messages.review.recipients}: ${recipients.join(", ")}.`}
          </p>
        )}
        {value !== undefined && stays && (
          <p className="waarom-review__note waarom-review__note--public">{messages.review.notSent}</p>
        )}
        {value !== undefined && !stays && field?.published === true && (
          <p className="waarom-review__note waarom-review__note--public">{messages.review.published}</p>
        )}
      </dd>
    </div>
  );
}
