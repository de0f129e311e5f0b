import type { BuiltInLanguage } from "@waarom/model";
import { deskWords } from "../texts/words/index.js";
import { words } from "../words.js";

export interface MenuItem {
  readonly to: string;
  readonly text: Readonly<Record<BuiltInLanguage, string>>;
  /** Beside it stands how many errors there are. */
  readonly counts?: true;
}

/** Where the menu of every page leads. */
export const menu: readonly MenuItem[] = [
  { to: "/", text: { nl: words.nl.forms, en: words.en.forms } },
  { to: "/texts", text: { nl: deskWords.nl.texts, en: deskWords.en.texts } },
  { to: "/review", text: { nl: deskWords.nl.review, en: deskWords.en.review } },
  { to: "/findings", text: { nl: words.nl.findings, en: words.en.findings }, counts: true },
];
