import { html, type Answer } from "../http/answer.js";
import { renderPage } from "../pages/render.js";
import { ReviewPage } from "../pages/texts/ReviewPage.js";
import { toReview } from "../texts/review.js";
import type { RouteInput } from "./route-input.js";

/** What somebody must look at again. */
export function reviewRoute({ state, context }: RouteInput): Answer {
  const items = toReview(state.project, state.findings, context.language);
  return html(renderPage(<ReviewPage context={context} items={items} />));
}
