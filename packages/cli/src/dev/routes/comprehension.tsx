import { composeNotice } from "@waarom/notice";
import { titleOf } from "../form-summaries.js";
import { html, type Answer } from "../http/answer.js";
import { renderPage } from "../pages/render.js";
import { ComprehensionPage } from "../pages/texts/ComprehensionPage.js";
import { testQuestions } from "../texts/comprehension.js";
import type { RouteInput } from "./route-input.js";

/** The sheet to test a form's texts with; undefined where there is no such form. */
export function comprehensionRoute({ state, context }: RouteInput, id: string): Answer | undefined {
  const form = state.project.forms.get(id);
  if (form === undefined) return undefined;
  const { language } = context;
  const questions = testQuestions(composeNotice(state.project, { form: id }, { language }));
  const page = { context, form: { id, title: titleOf(form, language) }, questions };
  return html(renderPage(<ComprehensionPage {...page} />));
}
