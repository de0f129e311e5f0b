import type { CompiledForm, Submission } from "@waarom/model/runtime";
import { renderToString } from "react-dom/server";
import { FormPreview, ReceiptPreview, type FormPreviewProps } from "../../client/FormPreview.js";
import { formElementId } from "../../client/form-element.js";
import { words } from "../words.js";
import { link, Page, type PageContext } from "./Page.js";

interface FormPageProps {
  readonly context: PageContext;
  readonly title: string;
  /** The address of the form's module. */
  readonly module: string;
  readonly preview: FormPreviewProps;
}

/** A live form. Its HTML is complete: without scripts it can be filled in and sent all the same. */
export function FormPage({ context, title, module, preview }: FormPageProps) {
  const { form: _form, ...props } = preview;
  return (
    <Page context={context} title={title} formId={`${preview.form.id}--form`}>
      <div
        id={formElementId}
        data-form={module}
        data-props={JSON.stringify(props)}
        dangerouslySetInnerHTML={{ __html: renderToString(<FormPreview {...preview} />) }}
      />
    </Page>
  );
}

interface ReceiptPageProps {
  readonly context: PageContext;
  readonly form: CompiledForm;
  readonly receipt: Submission["receipt"];
}

/** The receipt of a form that was sent without scripts. */
export function ReceiptPage({ context, form, receipt }: ReceiptPageProps) {
  const say = words[context.language];
  return (
    <Page context={context} title={say.receiptTitle}>
      <ReceiptPreview
        form={form}
        receipt={receipt}
        words={say}
        again={link(context.path, context.language)}
      />
    </Page>
  );
}
