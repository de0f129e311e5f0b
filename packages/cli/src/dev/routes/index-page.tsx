import { html, type Answer } from "../http/answer.js";
import { IndexPage } from "../pages/IndexPage.js";
import { renderPage } from "../pages/render.js";
import { summariesOf } from "../form-summaries.js";
import { publishedLinks } from "./published.js";
import type { RouteInput } from "./route-input.js";

export function indexRoute({ state, context }: RouteInput): Answer {
  const forms = summariesOf(state, context.language);
  const textLanguage = state.project.defaultLanguage;
  const published = publishedLinks(state.project, context.language);
  const page = { context, forms, findings: state.findings, textLanguage, published };
  return html(renderPage(<IndexPage {...page} />));
}
