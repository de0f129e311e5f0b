import { FormFieldDescription } from "@utrecht/form-field-description-react";
import type { ReactNode } from "react";
import { ErrorMessage } from "./ErrorMessage.js";
import type { FieldFacts } from "./field-facts.js";
import { FieldWhy } from "./FieldWhy.js";
import { OnlyIf } from "./OnlyIf.js";
import { KnownAnswer } from "./KnownAnswer.js";

export interface FieldNotesProps {
  readonly facts: FieldFacts;
}

/** What stands between a label and its control: description, origin, why, and what is wrong. */
export function FieldNotes({ facts }: FieldNotesProps): ReactNode {
  return (
    <>
      <OnlyIf id={facts.id} schema={facts.schema} />
      {facts.description !== undefined && (
        <FormFieldDescription
          id={facts.descriptionId}
          lang={facts.textLanguage}
          dir={facts.textLanguage === undefined ? undefined : "auto"}
        >
          {facts.description}
        </FormFieldDescription>
      )}
      {facts.source !== undefined && (
        <KnownAnswer id={facts.sourceId} source={facts.source} label={facts.label} fixed={facts.fixed} />
      )}
      {facts.why !== undefined && <FieldWhy why={facts.why} label={facts.label} shortId={facts.whyShortId} />}
      {facts.error !== undefined && <ErrorMessage id={facts.errorId}>{facts.error}</ErrorMessage>}
    </>
  );
}
