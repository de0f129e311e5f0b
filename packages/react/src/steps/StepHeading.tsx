import type { ReactNode, Ref } from "react";
import { Heading } from "../form/Heading.js";
import { useFormLanguage } from "../form/language-context.js";
import type { VisibleStep } from "./visible-steps.js";

export interface StepHeadingProps {
  readonly id: string;
  readonly level: number;
  readonly number: number;
  readonly total: number;
  readonly step: Pick<VisibleStep, "title" | "titleLanguage">;
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** Which step this is, and how many there are. */
export function StepHeading({ id, level, number, total, step, ref }: StepHeadingProps): ReactNode {
  const { messages } = useFormLanguage();
  return (
    <Heading
      id={id}
      level={level}
      tabIndex={-1}
      className="waarom-step__title"
      {...(ref === undefined ? {} : { ref })}
    >
      <span className="waarom-step__count">{messages.step(number, total)}</span>{" "}
      <span lang={step.titleLanguage} dir={step.titleLanguage === undefined ? undefined : "auto"}>
        {step.title}
      </span>
    </Heading>
  );
}
