import type { FormHelp as Help } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { Heading } from "./Heading.js";
import { HelpWays } from "./HelpWays.js";
import { useFormLanguage } from "./language-context.js";
import { useFormRuntime } from "./runtime-context.js";

export interface FormHelpProps {
  readonly help: Help | undefined;
  readonly headingLevel: number;
}

/** Where one finds a person, at the same place on every step (WCAG 3.2.6). */
export function FormHelp({ help, headingLevel }: FormHelpProps): ReactNode {
  const { idPrefix } = useFormRuntime();
  const { messages } = useFormLanguage();
  if (help === undefined) return null;
  const titleId = `${idPrefix}--help`;
  return (
    <section className="waarom-help" aria-labelledby={titleId}>
      <Heading level={headingLevel} id={titleId} className="waarom-help__title">
        {messages.help.title}
      </Heading>
      <HelpWays help={help} />
    </section>
  );
}
