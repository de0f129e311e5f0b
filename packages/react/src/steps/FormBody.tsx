import { useEffect, useRef, type ReactNode } from "react";
import { idOf } from "../data/places.js";
import type { FormController, FormStatus } from "../form/controller.js";
import { useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { Properties } from "../groups/Properties.js";
import { Review } from "../review/Review.js";
import { reviewStep } from "./review-step.js";
import { StepHeading } from "./StepHeading.js";
import { usePageTitle } from "./use-page-title.js";
import type { VisibleStep } from "./visible-steps.js";

export interface FormBodyProps {
  readonly controller: FormController;
  readonly status: FormStatus;
  readonly steps: readonly VisibleStep[];
  /** All steps on one page, as without scripts. */
  readonly stacked: boolean;
  readonly headingLevel: number;
}

/** The questions: all of them, those of one step, or the answers to look over before sending. */
export function FormBody({ controller, status, steps, stacked, headingLevel }: FormBodyProps): ReactNode {
  const { form, idPrefix } = useFormRuntime();
  const { schema, messages } = useFormLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const total = steps.length + 1;
  const current = steps.findIndex(({ id }) => id === status.step);
  const index = status.step === reviewStep ? steps.length : Math.max(0, current);
  const step = steps[index];
  const oneStep = steps.length > 0 && !stacked;
  const title = step?.title ?? messages.review.title;
  usePageTitle(oneStep ? `${messages.step(index + 1, total)}: ${title}` : undefined, status.errors.size > 0);

  // Whoever goes to another step starts at its heading, or at the question that they went for.
  const { moves, target } = status;
  useEffect(() => {
    if (moves === 0) return;
    const question = target === undefined ? null : document.getElementById(idOf(idPrefix, target));
    (question ?? heading.current)?.focus();
  }, [moves, target, idPrefix]);

  const ui = form.layout.ui;
  if (steps.length === 0) return <Properties at="" dataPath="" schema={schema} ui={ui} />;
  if (stacked)
    return steps.map((each, place) => (
      <section key={each.id} className="waarom-step" aria-labelledby={`${idPrefix}--step-${each.id}`}>
        <StepHeading
          id={`${idPrefix}--step-${each.id}`}
          level={headingLevel}
          number={place + 1}
          total={steps.length}
          step={each}
        />
        <Properties at="" dataPath="" schema={schema} ui={ui} only={each.properties} />
      </section>
    ));
  return (
    <section className="waarom-step" aria-labelledby={`${idPrefix}--step`}>
      <StepHeading
        id={`${idPrefix}--step`}
        ref={heading}
        level={headingLevel}
        number={index + 1}
        total={total}
        step={step ?? { title, titleLanguage: undefined }}
      />
      {step === undefined ? (
        <Review controller={controller} steps={steps} headingLevel={headingLevel + 1} />
      ) : (
        <Properties key={step.id} at="" dataPath="" schema={schema} ui={ui} only={step.properties} />
      )}
    </section>
  );
}
