import { Button } from "@utrecht/button-react";
import { consentedPurposes } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import type { FormController } from "../form/controller.js";
import { Heading } from "../form/Heading.js";
import { useFormLanguage } from "../form/language-context.js";
import { around } from "../plan/around.js";
import type { VisibleStep } from "../steps/visible-steps.js";
import { ReviewAnswer } from "./ReviewAnswer.js";

export interface ReviewProps {
  readonly controller: FormController;
  readonly steps: readonly VisibleStep[];
  readonly headingLevel: number;
}

/** All answers before they are sent: what they are for, and who receives them. */
export function Review({ controller, steps, headingLevel }: ReviewProps): ReactNode {
  const { messages, textLanguage } = useFormLanguage();
  const nodes = controller.nodes(textLanguage).filter(({ type }) => type === "field");
  const consented = consentedPurposes(controller.form, controller.store.data);
  return (
    <>
      <p className="waarom-text">{messages.review.intro}</p>
      {steps.map((step) => (
        <section key={step.id} className="waarom-review">
          <div className="waarom-review__head">
            <Heading level={headingLevel} className="waarom-receipt__subtitle" lang={step.titleLanguage}>
              {step.title}
            </Heading>
            <Button
              appearance="subtle-button"
              onClick={() => {
                controller.goTo(step.id);
              }}
            >
              {messages.review.change}
              <span className="waarom-visually-hidden">: {step.title}</span>
            </Button>
          </div>
          <dl className="waarom-terms">
            {nodes
              .filter(({ top }) => step.properties.includes(top))
              .map((node) => (
                <ReviewAnswer
                  key={node.at}
                  node={node}
                  within={around(node, messages)}
                  value={controller.store.valueAt(node.at)}
                  consented={consented}
                />
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
