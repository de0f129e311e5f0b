import { html, type Answer } from "../http/answer.js";
import { IndexPage } from "../pages/IndexPage.js";
import { renderPage } from "../pages/render.js";
import { summariesOf } from "../form-summaries.js";
import type { RouteInput } from "./route-input.js";

export function indexRoute({ state, context }: RouteInput): Answer {
  const forms = summariesOf(state, context.language);
  return html(renderPage(<IndexPage context={context} forms={forms} findings={state.findings} />));
}
