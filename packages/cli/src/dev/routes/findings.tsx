import { html, type Answer } from "../http/answer.js";
import { FindingsPage } from "../pages/FindingsPage.js";
import { renderPage } from "../pages/render.js";
import { textOf, type RouteInput } from "./route-input.js";

export function findingsRoute({ state, context }: RouteInput): Answer {
  return html(
    renderPage(<FindingsPage context={context} findings={state.findings} textOf={textOf(state)} />),
  );
}
