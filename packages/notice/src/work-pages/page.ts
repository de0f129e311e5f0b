import type { BlockNode, Language } from "@waarom/model";

/** A page for people who work with a notice: a script, an invitation, a poster, an instruction. */
export interface WorkPage {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly WorkSection[];
}

export interface WorkSection {
  readonly heading?: string;
  readonly content: readonly BlockNode[];
  /** A picture as SVG, which says itself what it is; its words stand in the content too. */
  readonly picture?: string;
}

/** A section; undefined where there is nothing to say. */
export function section(heading: string | undefined, content: readonly BlockNode[]): WorkSection | undefined {
  return content.length === 0 ? undefined : { ...(heading === undefined ? {} : { heading }), content };
}

/** The sections that have something to say. */
export function page(
  language: Language,
  title: string,
  sections: readonly (WorkSection | undefined)[],
): WorkPage {
  return { language, title, sections: sections.filter((part) => part !== undefined) };
}
