/** A word and where it stands in the text. Numbers, dates and amounts count as one word each. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,:/@-](?=[\p{L}\p{N}]))*/gu;

/**
 * The words of a text. An address of a page or a mailbox is one word; so is "e-mail", "auto's", "1.250,50".
 */
export function words(text: string): readonly Word[] {
  return [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index }));
}
