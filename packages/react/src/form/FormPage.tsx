import { own, type FormHelp as Help } from "@waarom/model/runtime";
import {
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type Ref,
} from "react";
import { LayeredNotice } from "../notice/LayeredNotice.js";
import { forget } from "../save/forget.js";
import { SavePanel } from "../save/SavePanel.js";
import type { FormStorage } from "../save/storage.js";
import { Confirmation } from "../sent/Confirmation.js";
import { FormBody } from "../steps/FormBody.js";
import type { VisibleStep } from "../steps/visible-steps.js";
import { reviewStep } from "../steps/review-step.js";
import { useStepHistory } from "../steps/use-step-history.js";
import { useSteps } from "../steps/use-steps.js";
import type { FormController } from "./controller.js";
import { ErrorSummary } from "./ErrorSummary.js";
import { FormActions } from "./FormActions.js";
import { FormHelp } from "./FormHelp.js";
import type { PrivacyFormHandle } from "./handle.js";
import { Heading, type HeadingLevel } from "./Heading.js";
import { useFormLanguage } from "./language-context.js";
import { useFormRuntime } from "./runtime-context.js";
import { useStacked } from "./use-stacked.js";
import { usePointer } from "./use-pointer.js";
import { useLeavingCare } from "./use-leaving-care.js";
import { useNativeEvents } from "./use-native-events.js";
import { useSubmit, type SentForm, type SubmitHandler } from "./use-submit.js";

export interface FormPageProps {
  readonly controller: FormController;
  readonly onSubmit: SubmitHandler | undefined;
  readonly confirmation?: false | ((sent: SentForm) => ReactNode);
  readonly storage?: FormStorage;
  readonly help?: Help;
  readonly warnBeforeLeaving?: boolean;
  readonly stepsInHistory?: boolean;
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
  confirmation,
  storage,
  help,
  warnBeforeLeaving = true,
  stepsInHistory = true,
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
  usePointer(controller);
  useLeavingCare(element, controller, warnBeforeLeaving);
  const [sent, setSent] = useState<SentForm>();
  const steps = useSteps();
  const stacked = useStacked();
  const stepping = steps.length > 0 && !stacked;
  const onReview = status.step === reviewStep;
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === status.step),
  );
  useStepHistory(
    controller,
    onReview ? reviewStep : steps[index]?.id,
    stepping && stepsInHistory && status.phase !== "sent",
  );
  const before = onReview ? steps.at(-1) : steps[index - 1];
  const arrived = useCallback(
    (form_: SentForm) => {
      if (storage !== undefined) void forget(storage, form.id);
      if (confirmation === false) {
        controller.safe();
        controller.enter("filling");
        return;
      }
      setSent(form_);
      controller.sent();
    },
    [controller, confirmation, storage, form.id],
  );
  const submit = useSubmit(
    controller,
    onSubmit,
    stepping && !onReview ? { steps, index } : undefined,
    arrived,
  );
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

  if (sent !== undefined && status.phase === "sent")
    return confirmation === undefined || confirmation === false ? (
      <Confirmation {...sent} form={form} headingLevel={headingLevel} messages={supplied} takesFocus />
    ) : (
      confirmation(sent)
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
      id={`${idPrefix}--form`}
      className="waarom-form"
      noValidate
      lang={language}
      dir={messages.direction}
      aria-labelledby={titleId}
      onSubmit={submit}
      // Without an address a form that is sent before its scripts run would put the answers in the page's own.
      {...(action === undefined ? { method: "dialog" } : { action, method })}
      {...(form.fields.some(({ file }) => file) ? { encType: "multipart/form-data" } : {})}
    >
      {/* Enter presses the first button of a form: not the one that adds a row. */}
      {action !== undefined && (
        <button type="submit" hidden>
          {messages.submit}
        </button>
      )}
      <Heading level={headingLevel} id={titleId} className="waarom-form__title">
        {typeof title === "string" ? title : form.id}
      </Heading>
      <ErrorSummary
        controller={controller}
        errors={status.errors}
        refusals={status.refusals}
        steps={stepping ? steps : noSteps}
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
          linkText={form.filledInBy === "self" ? messages.fullNotice : messages.fullNoticeOther}
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
      {storage !== undefined && !stacked && (
        <SavePanel controller={controller} storage={storage} headingLevel={subLevel} />
      )}
      <FormHelp help={help ?? texts.help} headingLevel={subLevel} />
      <div className="waarom-visually-hidden" role="status">
        {status.announcement}
      </div>
    </form>
  );
}

const noSteps: readonly VisibleStep[] = [];
const shortLayer = ["short"] as const;

function asLevel(level: number): HeadingLevel {
  return ([1, 2, 3, 4, 5, 6] as const)[Math.min(level, 6) - 1] ?? 2;
}
