import type { IncomingMessage } from "node:http";
import type { Address } from "../http/address.js";
import { html, type Answer } from "../http/answer.js";
import { renderPage } from "../pages/render.js";
import { TextsPage } from "../pages/texts/TextsPage.js";
import { outlineOf } from "../texts/outline.js";
import type { RouteInput } from "./route-input.js";
import { lookRoute, savedTextRoute, saveRoute, textFormRoute, textRoute } from "./text.js";

/** Everything below `/texts`; undefined where there is no such thing. */
export async function textsRoutes(
  input: RouteInput,
  { parts, query }: Address,
  request: IncomingMessage,
): Promise<Answer | undefined> {
  const [, fileName, action] = parts;
  const reads = request.method === "GET" || request.method === "HEAD";
  if (reads) {
    if (fileName === undefined) return textsRoute(input);
    if (action === undefined) return textRoute(input, fileName, query);
    return action === "saved" ? savedTextRoute(input, fileName) : undefined;
  }
  if (request.method !== "POST" || fileName === undefined) return undefined;
  if (action === undefined) return textFormRoute(input, fileName, request);
  if (action === "look") return lookRoute(input, fileName, request);
  if (action === "save" || action === "compare") return saveRoute(input, fileName, request, action);
  return undefined;
}

/** All texts, with what is missing. */
function textsRoute({ state, context }: RouteInput): Answer {
  const groups = outlineOf(state.project, state.findings, context.language);
  return html(renderPage(<TextsPage context={context} groups={groups} />));
}
