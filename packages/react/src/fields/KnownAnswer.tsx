import { FormFieldDescription } from "@utrecht/form-field-description-react";
import type { ReactNode } from "react";
import { HelpWays } from "../form/HelpWays.js";
import { useFormLanguage } from "../form/language-context.js";
import { Disclosure } from "../why/Disclosure.js";

export interface KnownAnswerProps {
  readonly id: string;
  /** Where the answer comes from. */
  readonly source: string;
  readonly label: string;
  /** True where the answer cannot be changed here. */
  readonly fixed: boolean;
}

/** Where an answer comes from that stood there already, and what to do when it is not right. */
export function KnownAnswer({ id, source, label, fixed }: KnownAnswerProps): ReactNode {
  const { messages, texts } = useFormLanguage();
  const { known } = messages;
  return (
    <>
      <FormFieldDescription id={id} className="waarom-source">
        {known.prefilled(source)}
      </FormFieldDescription>
      <Disclosure className="waarom-known" label={known.notRight} about={label}>
        {() => (
          <>
            <p className="waarom-text">{fixed ? known.changeElsewhere(source) : known.changeHere(source)}</p>
            {texts.help !== undefined && <HelpWays help={texts.help} />}
          </>
        )}
      </Disclosure>
    </>
  );
}
