import type {
  CompiledForm,
  FormHelp,
  JsonObject,
  Language,
  Pointer,
  ValidationError,
} from "@waarom/model/runtime";
import { useMemo, useState, type ReactNode, type Ref } from "react";
import { defaultAnswers } from "../data/defaults.js";
import type { MessagesByLanguage } from "../messages/messages.js";
import { FoldingContext, useFolding } from "../why/folding.js";
import { SchemaNode } from "../rjsf/SchemaNode.js";
import type { AddressLookup } from "../lookup/lookup.js";
import type { FormStorage } from "../save/storage.js";
import { FormController } from "./controller.js";
import { FormBoundary } from "./FormBoundary.js";
import { FormPage } from "./FormPage.js";
import type { PrivacyFormHandle } from "./handle.js";
import type { HeadingLevel } from "./Heading.js";
import { FormLanguageContext, formInLanguage } from "./language-context.js";
import { FormRuntimeContext, type FormRuntime } from "./runtime-context.js";
import type { SentForm, SubmitHandler } from "./use-submit.js";
import { useStacked } from "./use-stacked.js";
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
   * is sending; when that is rejected, the form says that it did not arrive and keeps the answers. Else the form lets go of
   * them and shows a confirmation, with the reference that it may return.
   */
  readonly onSubmit?: SubmitHandler;
  /**
   * What stands in the form's place when it has arrived; `false` leaves the form there, for a page that goes elsewhere.
   * @default a `<Confirmation>`
   */
  readonly confirmation?: false | ((sent: SentForm) => ReactNode);
  /**
   * Answers to begin with: what is known already, or what a server hands back. Read once.
   * @default each question's own `default`
   */
  readonly initialData?: JsonObject;
  /** What a server found wrong with `initialData`. Read once. */
  readonly initialErrors?: readonly ValidationError[];
  /** The row that `readSubmission` says was added: it takes the focus on a page without scripts. */
  readonly initialFocus?: Pointer;
  /** Lets residents keep the form to go on later, if they choose to; see `deviceStorage`. Without it nothing is kept. */
  readonly storage?: FormStorage;
  /**
   * Fills in street and town from postcode and house number, by a service of the page's own. Without it nobody is asked.
   * Keep it the same function from one rendering to the next.
   */
  readonly addressLookup?: AddressLookup;
  /** Where one finds a person, instead of what the register says. */
  readonly help?: FormHelp;
  /** Whether to ask before a page with unsent answers is left. @default true */
  readonly warnBeforeLeaving?: boolean;
  /** Whether the browser's back button goes to the step before, the address staying what it is. @default true */
  readonly stepsInHistory?: boolean;
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

const noErrors: readonly ValidationError[] = [];
const noMessages: MessagesByLanguage = {};

function MountedForm({
  form,
  language = form.defaultLanguage,
  messages = noMessages,
  idPrefix = form.id,
  initialData,
  initialErrors = noErrors,
  initialFocus,
  addressLookup,
  onSubmit,
  ref,
  ...page
}: PrivacyFormProps): ReactNode {
  const [controller] = useState(
    () => new FormController(form, initialData ?? defaultAnswers(form), initialErrors),
  );
  const [focus] = useState(initialFocus);
  const posts = page.action !== undefined;
  const runtime = useMemo<FormRuntime>(
    () => ({
      form,
      idPrefix,
      posts,
      addressLookup,
      initialFocus: focus,
      Node: SchemaNode,
      store: controller.store,
      files: controller.files,
      inputs: controller.inputs,
      openWhys: controller.openWhys,
      announce: controller.announce,
      answered: controller.answered,
    }),
    [form, idPrefix, posts, addressLookup, focus, controller],
  );
  const folding = useFolding(!useStacked());
  const inLanguage = useMemo(() => formInLanguage(form, language, messages), [form, language, messages]);
  return (
    <FormRuntimeContext value={runtime}>
      <FormLanguageContext value={inLanguage}>
        <FormBoundary
          controller={controller}
          messages={inLanguage.messages}
          language={language}
          help={page.help ?? inLanguage.texts.help}
          action={page.action}
        >
          <FoldingContext value={folding}>
            <FormPage {...page} controller={controller} onSubmit={onSubmit} handle={ref} />
          </FoldingContext>
        </FormBoundary>
      </FormLanguageContext>
    </FormRuntimeContext>
  );
}
