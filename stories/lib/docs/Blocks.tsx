import type { ReactNode } from "react";
import results from "virtual:waarom/results";
import stories from "virtual:waarom/story-names";
import { allCriteria } from "../all-criteria.js";
import { CriteriaTable } from "../CriteriaTable.js";
import { judge } from "../judge.js";
import { tokensIn, type StyleName } from "./styles.js";

export interface CriteriaOfProps {
  /** Names of components, as their files call them. */
  readonly components: readonly string[];
  readonly language: "nl" | "en";
}

/** The acceptance criteria of components on a page for designers. */
export function CriteriaOf({ components, language }: CriteriaOfProps): ReactNode {
  return components.map((component) => {
    const found = allCriteria.find((criteria) => criteria.component === component);
    if (found === undefined) throw new Error(`There are no criteria of ${component}.`);
    return (
      <section key={component}>
        {components.length > 1 && <h3>{found.title.replace(/^.*\//, "")}</h3>}
        <CriteriaTable judged={judge(found, results, stories)} language={language} />
      </section>
    );
  });
}

/** The tokens of a theme that a component listens to. */
export function TokensUsed({ styles }: { readonly styles: readonly StyleName[] }): ReactNode {
  return (
    <ul>
      {tokensIn(styles).map((token) => (
        <li key={token}>
          <code>{token}</code>
        </li>
      ))}
    </ul>
  );
}
