import type { Voice } from "../words/voice.js";

/** An article of the GDPR as each language writes it in short, from its English form: `13(2)(a)` is "AVG 13.2a". */
export function gdprArticle(article: string, voice: Voice): string {
  if (voice.language === "en") return `GDPR ${article}`;
  return `AVG ${article.replace(/\((\d+)\)/, ".$1").replaceAll(/\(([a-z])\)/g, "$1")}`;
}
