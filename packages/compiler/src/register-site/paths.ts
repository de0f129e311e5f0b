import { uriPart } from "../emit/uri-part.js";

/** Where each page of the register site stands in the output of a build. */
export const sitePaths = {
  style: "register/register.css",
  script: "register/search.js",
  /** The default language has the address that a web server shows for the folder. */
  index: (language: string, defaultLanguage: string): string =>
    language === defaultLanguage ? "register/index.html" : `register/${language}/index.html`,
  activity: (language: string, id: string): string => `register/${language}/activities/${id}.html`,
  people: (language: string, subject: string): string => `register/${language}/people/${subject}.html`,
  searchIndex: (language: string): string => `register/${language}/search-index.js`,
} as const;

/**
 * The address of one file of the output as seen from another: relative, so that the site works in any folder of any host.
 *
 * @example
 * relativeTo("register/nl/activities/x.html", "register/index.html"); // "../../index.html"
 */
export function relativeTo(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared).map(uriPart)].join("/");
}
