import type { ReactNode } from "react";
import type { Criterion } from "../../packages/react/src/testing/criteria.js";
import type { Judged } from "./judge.js";

const words = {
  en: {
    heads: ["Criterion", "WCAG 2.2", "Tested", "Status", "Date"],
    statuses: {
      pass: "✓ pass",
      fail: "✗ fail",
      "not-tested": "○ not tested",
      "cannot-tell": "? cannot tell",
    },
    stories: (count: number) => `by machine: ${count === 1 ? "a story" : `${count} stories`}`,
    test: "by machine: a test",
    person: "by a person",
    by: "by",
  },
  nl: {
    heads: ["Criterium", "WCAG 2.2", "Getest", "Status", "Datum"],
    statuses: {
      pass: "✓ goed",
      fail: "✗ fout",
      "not-tested": "○ niet getest",
      "cannot-tell": "? niet te zeggen",
    },
    stories: (count: number) => `door de machine: ${count === 1 ? "een story" : `${count} stories`}`,
    test: "door de machine: een test",
    person: "door een mens",
    by: "door",
  },
} as const;

type Words = (typeof words)["nl" | "en"];

export interface CriteriaTableProps {
  readonly judged: readonly Judged[];
  readonly language: "nl" | "en";
}

/** Acceptance criteria with what is known of each. */
export function CriteriaTable({ judged, language }: CriteriaTableProps): ReactNode {
  const say = words[language];
  return (
    <table lang={language}>
      <thead>
        <tr>
          {say.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {judged.map(({ criterion, status, date }) => (
          <tr key={criterion.id}>
            <td>{criterion.says[language]}</td>
            <td>{criterion.wcag ?? "–"}</td>
            <td>{howTested(criterion, say, language)}</td>
            <td style={{ whiteSpace: "nowrap" }}>{say.statuses[status]}</td>
            <td style={{ whiteSpace: "nowrap" }}>{date ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function howTested({ tested }: Criterion, say: Words, language: "nl" | "en"): string {
  switch (tested.by) {
    case "stories":
      return say.stories(tested.stories.length);
    case "test":
      return `${say.test}: ${tested.name}`;
    case "person":
      return `${say.person}${tested.verdict === undefined ? "" : ` (${tested.verdict.by})`}: ${tested.how[language]}`;
  }
}
