import type { Diagnostic } from "@waarom/model";
import { words } from "../words.js";
import { countsText, FindingsList } from "./FindingsList.js";
import { Page, type PageContext } from "./Page.js";

interface FindingsPageProps {
  readonly context: PageContext;
  readonly findings: readonly Diagnostic[];
  readonly textOf: (file: string) => string | undefined;
}

/** What the linter says of the whole project. */
export function FindingsPage({ context, findings, textOf }: FindingsPageProps) {
  const { language } = context;
  const say = words[language];
  return (
    <Page context={context} title={say.findings}>
      <h1>{say.findings}</h1>
      {findings.length === 0 ? (
        <p className="all-clear">{say.nothingFound}</p>
      ) : (
        <>
          <p>
            {say.findingsIntro} {countsText(findings, language)}.
          </p>
          <FindingsList findings={findings} language={language} level={2} textOf={textOf} />
        </>
      )}
    </Page>
  );
}
