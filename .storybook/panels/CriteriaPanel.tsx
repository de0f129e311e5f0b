import type { ReactNode } from "react";
import { CriteriaTable } from "../../stories/lib/CriteriaTable.js";
import { Page } from "./Page.js";
import { useLooked } from "./use-looked.js";

/** When the component at hand is good, and what is known of that. */
export function CriteriaPanel(): ReactNode {
  const looked = useLooked();
  if (looked === undefined) return <Page>Open a story to see its acceptance criteria.</Page>;
  if (looked.criteria.length === 0) return <Page>This story has no acceptance criteria of its own.</Page>;
  return (
    <Page>
      <CriteriaTable judged={looked.criteria} language={looked.language} />
    </Page>
  );
}
