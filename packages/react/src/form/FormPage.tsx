import { own, type Submission } from "@waarom/model/runtime";
import { useImperativeHandle, useRef, useSyncExternalStore, type ReactNode, type Ref } from "react";
import { LayeredNotice } from "../notice/LayeredNotice.js";
import { FormBody } from "../steps/FormBody.js";
import { reviewStep } from "../steps/review-step.js";
import { useSteps } from "../steps/use-steps.js";
import type { FormController } from "./controller.js";
import { ErrorSummary } from "./ErrorSummary.js";
import { FormActions } from "./FormActions.js";
import type { PrivacyFormHandle } from "./handle.js";
import { Heading, type HeadingLevel } from "./Heading.js";
import { useFormLanguage } from "./language-context.js";
import { useFormRuntime } from "./runtime-context.js";
import { useStacked } from "./use-stacked.js";
import { useNativeEvents } from "./use-native-events.js";
import { useSubmit } from "./use-submit.js";

export interface FormPageProps {
  readonly controller: FormController;
  readonly onSubmit: ((submission: Submission) => void | Promise<void>) | undefined;
  readonly handle: Ref<PrivacyFormHandle> | undefined;
  readonly action?: string;
  readonly method?: "post" | "get";
  readonly noticeHref?: string;
  readonly headingLevel?: HeadingLevel;
}

/** The whole form on one page: what it is, what is wrong, the first layer of the notice, the questions, the button. */
export function FormPage({
  controller,
  onSubmit,
  handle,
  action,
  method = "post",
  noticeHref,
  headingLevel = 1,
}: FormPageProps): ReactNode {
  const { form, idPrefix } = useFormRuntime();
  const { schema, messages, language, texts, textLanguage, supplied } = useFormLanguage();
  const status = useSyncExternalStore(
    controller.subscribe,
    () => controller.status,
    () => controller.status,
  );
  const element = useRef<HTMLFormElement>(null);
  useNativeEvents(element, controller);
  const steps = useSteps();
  const stacked = useStacked();
  const stepping = steps.length > 0 && !stacked;
  const onReview = status.step === reviewStep;
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === status.step),
  );
  const before = onReview ? steps.at(-1) : steps[index - 1];
  const submit = useSubmit(controller, onSubmit, stepping && !onReview ? { steps, index } : undefined);
  useImperativeHandle(
    handle,
    () => ({
      submit: () => element.current?.requestSubmit(),
      data: () => {
        controller.inputs.flush();
        return controller.store.data;
      },
      reset: (data = {}) => {
        controller.reset(data);
      },
    }),
    [controller],
  );

  const title = own(schema, "title");
  const description = own(schema, "description");
  const titleId = `${idPrefix}--title`;
  // What stands on top of the form is read once, at its first step.
  const first = !stepping || (index === 0 && !onReview);
  const subLevel = headingLevel + 1;
  return (
    <form
      ref={element}
      className="waarom-form"
      noValidate
      lang={language}
      dir={messages.direction}
      aria-labelledby={titleId}
      onSubmit={submit}
      {...(action === undefined ? {} : { action, method })}
      {...(form.fields.some(({ file }) => file) ? { encType: "multipart/form-data" } : {})}
    >
      <Heading level={headingLevel} id={titleId} className="waarom-form__title">
        {typeof title === "string" ? title : form.id}
      </Heading>
      <ErrorSummary
        controller={controller}
        status={status}
        steps={stepping ? steps : []}
        headingLevel={subLevel}
      />
      {first && typeof description === "string" && (
        <p className="waarom-text waarom-form__intro">{description}</p>
      )}
      {first && (
        <LayeredNotice
          id={`${idPrefix}--notice`}
          notice={texts.notice}
          layers={shortLayer}
          href={noticeHref ?? texts.noticeHref ?? form.noticeHref}
          headingLevel={asLevel(subLevel)}
          messages={supplied}
        />
      )}
      <div className="waarom-form__questions" lang={textLanguage === language ? undefined : language}>
        <FormBody
          controller={controller}
          status={status}
          steps={steps}
          stacked={stacked}
          headingLevel={subLevel}
        />
      </div>
      <FormActions
        status={status}
        goesOn={stepping && !onReview}
        onBack={
          stepping && before !== undefined
            ? () => {
                controller.goTo(before.id);
              }
            : undefined
        }
      />
      <div className="waarom-visually-hidden" role="status">
        {status.announcement}
      </div>
    </form>
  );
}

const shortLayer = ["short"] as const;

function asLevel(level: number): HeadingLevel {
  return ([1, 2, 3, 4, 5, 6] as const)[Math.min(level, 6) - 1] ?? 2;
}
