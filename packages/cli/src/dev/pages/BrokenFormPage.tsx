import type { Diagnostic } from "@waarom/model";
import { words } from "../words.js";
import { FindingsList } from "./FindingsList.js";
import { link, Page, type PageContext } from "./Page.js";

interface BrokenFormPageProps {
  readonly context: PageContext;
  readonly title: string;
  readonly findings: readonly Diagnostic[];
  readonly textOf: (file: string) => string | undefined;
}

/** In the place of a form that does not build: what must be mended first. */
export function BrokenFormPage({ context, title, findings, textOf }: BrokenFormPageProps) {
  const { language } = context;
  const say = words[language];
  return (
    <Page context={context} title={title}>
      <h1>{title}</h1>
      <h2>{say.brokenTitle}</h2>
      <p>{say.brokenIntro}</p>
      <FindingsList findings={findings} language={language} level={3} textOf={textOf} />
      <p>
        <a href={link("/", language)}>{say.back}</a>
      </p>
    </Page>
  );
}
