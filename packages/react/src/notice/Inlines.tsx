import { isSafeLink, type InlineNode } from "@waarom/model/runtime";
import type { ReactNode } from "react";

export interface InlinesProps {
  readonly nodes: readonly InlineNode[];
}

/** Words in a line as elements: never HTML, so a text can hold nothing that the page would run. */
export function Inlines({ nodes }: InlinesProps): ReactNode {
  return nodes.map((node, index) => <Inline key={index} node={node} />);
}

function Inline({ node }: { readonly node: InlineNode }): ReactNode {
  switch (node.type) {
    case "text":
      return node.text;
    case "strong":
      return (
        <strong>
          <Inlines nodes={node.children} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Inlines nodes={node.children} />
        </em>
      );
    case "link":
      // Judged once more where it becomes a link: a notice may have come from elsewhere.
      return isSafeLink(node.href) ? (
        <a className="waarom-link" href={node.href}>
          <Inlines nodes={node.children} />
        </a>
      ) : (
        <Inlines nodes={node.children} />
      );
    case "break":
      return <br />;
  }
}
