import type { IncomingMessage } from "node:http";
import { joinPointer, type JsonObject, type Pointer, type ValidationError } from "@waarom/model";
import { readSubmission, type SubmitIntent } from "@waarom/model/runtime";
import { titleOf } from "../form-summaries.js";
import { html, plain, type Answer } from "../http/answer.js";
import { readFormData } from "../http/read-form-data.js";
import { BrokenFormPage } from "../pages/BrokenFormPage.js";
import { FormPage, ReceiptPage } from "../pages/FormPage.js";
import { NoticePage } from "../pages/NoticePage.js";
import { link } from "../pages/Page.js";
import { renderPage } from "../pages/render.js";
import { prefilled } from "../prefilled.js";
import { words } from "../words.js";
import type { ReadyPreview, StoppedPreview } from "../form-preview.js";
import { textOf, type RouteInput } from "./route-input.js";

/** The live form, or what stops it; undefined where there is no such form. */
export async function formRoute(input: RouteInput, id: string): Promise<Answer | undefined> {
  const preview = await input.site.workspace.form(id);
  if (preview === undefined) return undefined;
  if (preview.kind === "stopped") return stoppedPage(input, id, preview);
  return formPage(input, preview, { data: prefilled(preview.form), errors: [], status: 200 });
}

/** The module of a form, for the browser. */
export async function formModuleRoute({ site }: RouteInput, id: string): Promise<Answer | undefined> {
  const preview = await site.workspace.form(id);
  if (preview?.kind !== "ready") return undefined;
  return { status: 200, type: "text/javascript; charset=utf-8", body: preview.moduleForBrowser };
}

/** What was filled in, sent without scripts: the same receipt, or the form again with what is wrong. Keeps nothing. */
export async function submitRoute(
  input: RouteInput,
  id: string,
  request: IncomingMessage,
): Promise<Answer | undefined> {
  const preview = await input.site.workspace.form(id);
  if (preview === undefined) return undefined;
  if (preview.kind === "stopped") return stoppedPage(input, id, preview);
  const body = await readFormData(request);
  if (!body.ok) return plain("This is not a form that a browser sends.", body.status);

  const { language } = input.context;
  const { answers, errors, receipt, intent } = readSubmission(preview.form, body.formData, {
    language,
    at: new Date(),
  });
  // A row more or less, or only the form again: whoever asks that is not done, so nothing is said of errors.
  if (intent.kind !== "send")
    return formPage(input, preview, { data: answers, errors: [], status: 200, ...focusOf(intent) });
  if (errors.length > 0) return formPage(input, preview, { data: answers, errors, status: 422 });
  return html(renderPage(<ReceiptPage context={input.context} form={preview.form} receipt={receipt} />));
}

/** Everything about the data of a form. */
export async function noticeRoute(input: RouteInput, id: string): Promise<Answer | undefined> {
  const preview = await input.site.workspace.form(id);
  if (preview === undefined) return undefined;
  if (preview.kind === "stopped") return stoppedPage(input, id, preview);
  const { texts, defaultLanguage } = preview.form;
  const notice = (texts[input.context.language] ?? texts[defaultLanguage])?.notice;
  if (notice === undefined) return undefined;
  const form = { id, title: titleIn(input, id) };
  return html(renderPage(<NoticePage context={input.context} notice={notice} form={form} />));
}

interface ShownForm {
  readonly data: JsonObject;
  readonly errors: readonly ValidationError[];
  readonly status: number;
  readonly focus?: Pointer;
}

/** Whoever adds a row goes on in it. */
function focusOf(intent: SubmitIntent): { readonly focus?: Pointer } {
  return intent.kind === "add-row" ? { focus: joinPointer(intent.at, intent.row) } : {};
}

function formPage(
  input: RouteInput,
  { form }: ReadyPreview,
  { data, errors, status, focus }: ShownForm,
): Answer {
  const { context, state } = input;
  const { language } = context;
  const { receiptTitle, receiptIntro, again } = words[language];
  const path = `/forms/${form.id}`;
  return html(
    renderPage(
      <FormPage
        context={context}
        title={titleIn(input, form.id)}
        module={`${path}.form.js?v=${state.version.slice(0, 12)}`}
        preview={{
          form,
          language,
          action: link(path, language),
          noticeHref: link(`${path}/notice`, language),
          initialData: data,
          initialErrors: errors,
          ...(focus === undefined ? {} : { initialFocus: focus }),
          words: { receiptTitle, receiptIntro, again },
        }}
      />,
    ),
    status,
  );
}

function stoppedPage(input: RouteInput, id: string, { findings }: StoppedPreview): Answer {
  const { context, state } = input;
  const page = { context, title: titleIn(input, id), findings, textOf: textOf(state) };
  return html(renderPage(<BrokenFormPage {...page} />), 422);
}

function titleIn({ state, context }: RouteInput, id: string): string {
  const form = state.project.forms.get(id);
  return form === undefined ? id : titleOf(form, context.language);
}
