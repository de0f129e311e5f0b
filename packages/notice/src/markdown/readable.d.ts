/** What a person reads of a Markdown text: its words, a line per paragraph and list item. */
export declare function readableText(markdown: string): string;
