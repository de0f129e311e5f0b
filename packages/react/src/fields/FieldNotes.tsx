import { FormFieldDescription } from "@utrecht/form-field-description-react";
import type { ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { ErrorMessage } from "./ErrorMessage.js";
import type { FieldFacts } from "./field-facts.js";
import { FieldWhy } from "./FieldWhy.js";

export interface FieldNotesProps {
  readonly facts: FieldFacts;
}

/** What stands between a label and its control: description, origin, why, and what is wrong. */
export function FieldNotes({ facts }: FieldNotesProps): ReactNode {
  const { messages } = useFormLanguage();
  return (
    <>
      {facts.description !== undefined && (
        <FormFieldDescription id={facts.descriptionId} lang={facts.textLanguage}>
          {facts.description}
        </FormFieldDescription>
      )}
      {facts.source !== undefined && (
        <FormFieldDescription id={facts.sourceId} className="waarom-source">
          {messages.prefilled(facts.source)}
        </FormFieldDescription>
      )}
      {facts.why !== undefined && <FieldWhy why={facts.why} label={facts.label} shortId={facts.whyShortId} />}
      {facts.error !== undefined && <ErrorMessage id={facts.errorId}>{facts.error}</ErrorMessage>}
    </>
  );
}
