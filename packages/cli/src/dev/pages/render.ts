import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** A page as the text of an HTML document. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
