import type { ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import type { FieldFacts } from "./field-facts.js";

export interface LabelTextProps {
  readonly facts: Pick<FieldFacts, "label" | "textLanguage" | "optional">;
}

/** The words of a label; that an answer may stay away is said in words, never by a sign. */
export function LabelText({ facts }: LabelTextProps): ReactNode {
  const { messages } = useFormLanguage();
  return (
    <>
      {facts.textLanguage === undefined ? (
        facts.label
      ) : (
        <span lang={facts.textLanguage} dir="auto">
          {facts.label}
        </span>
      )}
      {facts.optional && (
        <>
          {" "}
          <span className="waarom-optional">({messages.optional})</span>
        </>
      )}
    </>
  );
}
