import { expect, it } from "vitest";
import { languageOfSystem } from "./language.js";

it.each([
  [{}, "nl"],
  [{ LANG: "C.UTF-8" }, "nl"],
  [{ LANG: "POSIX" }, "nl"],
  [{ LANG: "nl_BE.UTF-8@euro" }, "nl"],
  [{ LANG: "en_US.UTF-8" }, "en"],
  [{ LANG: "de_DE.UTF-8" }, "en"],
  [{ LANG: "en_US.UTF-8", LC_ALL: "nl_NL.UTF-8" }, "nl"],
  [{ LANG: "nl_NL", LC_MESSAGES: "en_GB", LC_ALL: "" }, "en"],
])("%j speaks %s", (env, language) => {
  expect(languageOfSystem(env)).toBe(language);
});
