import type { BuiltInLanguage } from "@waarom/model";
import { words } from "../words.js";

/** What people come here for, beside looking at a form: the first page offers it. */
export const tasks: readonly {
  readonly to: string;
  readonly text: Readonly<Record<BuiltInLanguage, string>>;
}[] = [
  { to: "/texts", text: { nl: words.nl.beginTexts, en: words.en.beginTexts } },
  { to: "/review", text: { nl: words.nl.beginReview, en: words.en.beginReview } },
  { to: "/findings", text: { nl: words.nl.beginFindings, en: words.en.beginFindings } },
];
