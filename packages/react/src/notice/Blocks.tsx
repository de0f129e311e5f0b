import type { BlockNode } from "@waarom/model/runtime";
import { Fragment, type ReactNode } from "react";
import { Inlines } from "./Inlines.js";

export interface BlocksProps {
  readonly nodes: readonly BlockNode[];
}

/** Paragraphs, lists and terms of a notice as elements. */
export function Blocks({ nodes }: BlocksProps): ReactNode {
  return nodes.map((node, index) => <Block key={index} node={node} />);
}

function Block({ node }: { readonly node: BlockNode }): ReactNode {
  switch (node.type) {
    case "paragraph":
      return (
        <p className="waarom-text">
          <Inlines nodes={node.children} />
        </p>
      );
    case "list": {
      const List = node.ordered ? "ol" : "ul";
      return (
        <List className="waarom-list">
          {node.items.map((item, index) => (
            <li key={index}>
              <Blocks nodes={item} />
            </li>
          ))}
        </List>
      );
    }
    case "terms":
      return (
        <dl className="waarom-terms">
          {node.entries.map((entry, index) => (
            <Fragment key={index}>
              <dt>
                <Inlines nodes={entry.term} />
              </dt>
              <dd>
                <Blocks nodes={entry.details} />
              </dd>
            </Fragment>
          ))}
        </dl>
      );
  }
}
