import type { Voice } from "../words/voice.js";

/**
 * An article of the GDPR as each language writes it, from its English form: `13(2)(a)` is "AVG artikel 13, lid 2, onder a"
 * in full and "AVG 13.2a" in short.
 */
export function gdprArticle(article: string, voice: Voice): string {
  if (voice.language === "en") return `GDPR ${article}`;
  return `AVG ${article.replace(/\((\d+)\)/, ".$1").replaceAll(/\(([a-z])\)/g, "$1")}`;
}

/** The same with its full words, for running text. */
export function gdprArticleInFull(article: string, voice: Voice): string {
  if (voice.language === "en") return `Article ${article} of the GDPR`;
  const [number = article] = article.split("(");
  const paragraph = /\((\d+)\)/.exec(article)?.[1];
  const letter = /\(([a-z])\)/.exec(article)?.[1];
  return [
    `AVG, artikel ${number}`,
    paragraph === undefined ? "" : `lid ${paragraph}`,
    letter === undefined ? "" : `onder ${letter}`,
  ]
    .filter((word) => word !== "")
    .join(", ");
}
