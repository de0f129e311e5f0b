import type { BuiltInLanguage } from "@waarom/model";
import { en } from "./en.js";
import { nl } from "./nl.js";
import type { DeskWords } from "./words.js";

export const deskWords: Readonly<Record<BuiltInLanguage, DeskWords>> = { nl, en };
