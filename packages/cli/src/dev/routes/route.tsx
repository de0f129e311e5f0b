import type { IncomingMessage } from "node:http";
import { builtIn } from "@waarom/model";
import type { Address } from "../http/address.js";
import { html, plain, type Answer } from "../http/answer.js";
import { MessagePage } from "../pages/MessagePage.js";
import { renderPage } from "../pages/render.js";
import type { Site } from "../site.js";
import { words } from "../words.js";
import { comprehensionRoute } from "./comprehension.js";
import { contextOf } from "./context.js";
import { findingsRoute } from "./findings.js";
import { formModuleRoute, formRoute, noticeRoute, submitRoute } from "./form.js";
import { indexRoute } from "./index-page.js";
import { languageOf } from "./language.js";
import { publishedRoute } from "./published.js";
import { reviewRoute } from "./review.js";
import { textsRoutes } from "./texts.js";

/** Answers a request: each path has its own function. */
export async function route(site: Site, request: IncomingMessage, address: Address): Promise<Answer> {
  const [first, second, third, ...rest] = address.parts;
  const reads = request.method === "GET" || request.method === "HEAD";
  const known = rest.length === 0;

  if (first === "assets" && reads) return assetRoute(site, address.parts.slice(1).join("/"));
  const { state } = site.workspace;
  const language = languageOf(address, state);
  const context = contextOf(state, address.path, language);

  if (state.kind === "unreadable") {
    const page = { context, title: words[language].unreadable, text: builtIn(state.text, language) };
    return html(renderPage(<MessagePage {...page} />), 503);
  }
  const input = { site, state, context };
  if (reads && known) {
    if (first === undefined) return indexRoute(input);
    if (first === "findings" && second === undefined) return findingsRoute(input);
    if (first === "forms" && second !== undefined && third === undefined) {
      const answer = second.endsWith(".form.js")
        ? await formModuleRoute(input, second.slice(0, -".form.js".length))
        : await formRoute(input, second);
      if (answer !== undefined) return answer;
    }
    if (first === "forms" && second !== undefined && third === "notice") {
      const answer = await noticeRoute(input, second);
      if (answer !== undefined) return answer;
    }
    if (first === "forms" && second !== undefined && third === "test") {
      const answer = comprehensionRoute(input, second);
      if (answer !== undefined) return answer;
    }
    if (first === "review" && second === undefined) return reviewRoute(input);
  }
  if (reads) {
    const answer = publishedRoute(input, address);
    if (answer !== undefined) return answer;
  }
  if (first === "texts" && known) {
    const answer = await textsRoutes(input, address, request);
    if (answer !== undefined) return answer;
  }
  if (request.method === "POST" && first === "forms" && second !== undefined && third === undefined) {
    const answer = await submitRoute(input, second, request);
    if (answer !== undefined) return answer;
  }
  if (!reads && request.method !== "POST") return plain("Only GET, HEAD and POST.", 405);
  const say = words[language];
  return html(
    renderPage(<MessagePage context={context} title={say.notFound} text={say.notFoundHelp} />),
    404,
  );
}

function assetRoute(site: Site, name: string): Answer {
  const file = site.assets.get(name);
  return file === undefined ? plain("Not found.", 404) : { status: 200, ...file };
}
