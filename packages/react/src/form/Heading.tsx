import type { HTMLAttributes, ReactNode, Ref } from "react";

/** A heading's place in the page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  readonly level: number;
  readonly ref?: Ref<HTMLHeadingElement>;
}

const tags = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** A heading at a level that is only known when it is shown; deeper than six stays six. */
export function Heading({ level, ...rest }: HeadingProps): ReactNode {
  const Tag = tags[Math.min(level, 6) - 1] ?? "h2";
  return <Tag {...rest} />;
}
