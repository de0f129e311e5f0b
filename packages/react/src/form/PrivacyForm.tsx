import type { CompiledForm, JsonObject, Language, Submission, ValidationError } from "@waarom/model/runtime";
import { useMemo, useState, type ReactNode, type Ref } from "react";
import type { MessagesByLanguage } from "../messages/messages.js";
import { SchemaNode } from "../rjsf/SchemaNode.js";
import { FormController } from "./controller.js";
import { FormPage } from "./FormPage.js";
import type { PrivacyFormHandle } from "./handle.js";
import type { HeadingLevel } from "./Heading.js";
import { FormLanguageContext, formInLanguage } from "./language-context.js";
import { FormRuntimeContext, type FormRuntime } from "./runtime-context.js";
import { refuseUndeclared } from "./undeclared-fields-error.js";

export interface PrivacyFormProps {
  /** What `waarom build` wrote: `import parkeervergunning from "./dist/parkeervergunning.form.js"`. */
  readonly form: CompiledForm;
  /**
   * The language to speak. Changing it keeps answers and focus.
   * @default the form's own default language
   */
  readonly language?: Language;
  /**
   * Gets what was filled in when nothing is wrong with it. While a promise that it returns is pending the form says that it
   * is sending; when that is rejected, the form says that it did not arrive and keeps the answers.
   */
  readonly onSubmit?: (submission: Submission) => void | Promise<void>;
  /** Answers to begin with: what is known already, or what a server hands back. Read once. */
  readonly initialData?: JsonObject;
  /** What a server found wrong with `initialData`. Read once. */
  readonly initialErrors?: readonly ValidationError[];
  /** Where the form goes without scripts, and with them where there is no `onSubmit`. */
  readonly action?: string;
  /** @default "post" where there is an `action` */
  readonly method?: "post" | "get";
  /** The full notice page, where it is not at the form's own `noticeHref`. */
  readonly noticeHref?: string;
  /** The level of the form's title in the page's outline. @default 1 */
  readonly headingLevel?: HeadingLevel;
  /** Words for languages that do not ship (nl, en), or instead of those that do. */
  readonly messages?: MessagesByLanguage;
  /** Begins every id. Needed only where the same form stands on a page twice. @default the form's id */
  readonly idPrefix?: string;
  readonly ref?: Ref<PrivacyFormHandle>;
}

/**
 * A form that says at every question why it is asked. Nothing is stored or sent before the resident sends it.
 *
 * @throws UndeclaredFieldsError where a field of the form does not say why it is asked
 *
 * @example
 * <PrivacyForm form={parkeervergunning} language="nl" onSubmit={(submission) => send(submission)} />
 */
export function PrivacyForm(props: PrivacyFormProps): ReactNode {
  const { form } = props;
  refuseUndeclared(form);
  // Another form is another life; the same form in another language is not.
  return <MountedForm key={`${form.id} ${form.factsHash}`} {...props} />;
}

const noData: JsonObject = {};
const noErrors: readonly ValidationError[] = [];
const noMessages: MessagesByLanguage = {};

function MountedForm({
  form,
  language = form.defaultLanguage,
  messages = noMessages,
  idPrefix = form.id,
  initialData = noData,
  initialErrors = noErrors,
  onSubmit,
  ref,
  ...page
}: PrivacyFormProps): ReactNode {
  const [controller] = useState(() => new FormController(form, initialData, initialErrors));
  const runtime = useMemo<FormRuntime>(
    () => ({
      form,
      idPrefix,
      Node: SchemaNode,
      store: controller.store,
      files: controller.files,
      inputs: controller.inputs,
      openWhys: controller.openWhys,
      announce: controller.announce,
      answered: controller.answered,
    }),
    [form, idPrefix, controller],
  );
  const inLanguage = useMemo(() => formInLanguage(form, language, messages), [form, language, messages]);
  return (
    <FormRuntimeContext value={runtime}>
      <FormLanguageContext value={inLanguage}>
        <FormPage {...page} controller={controller} onSubmit={onSubmit} handle={ref} />
      </FormLanguageContext>
    </FormRuntimeContext>
  );
}
