/** Every way to write a notice: `html` a page of its own, `fragment` for inside a page, `jsonld` W3C DPV. */
export const noticeFormats = ["text", "html", "fragment", "md", "json", "jsonld", "tilt"] as const;
export type NoticeFormat = (typeof noticeFormats)[number];

/** What a report or a difference can be written as. */
export const tableFormats = ["text", "md", "json"] as const;
export type TableFormat = (typeof tableFormats)[number];
