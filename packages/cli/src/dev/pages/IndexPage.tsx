import type { BuiltInLanguage, Diagnostic } from "@waarom/model";
import { countsText } from "./FindingsList.js";
import { link, Page, type PageContext } from "./Page.js";
import { words } from "../words.js";

export interface FormSummary {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly fields: number;
  readonly findings: readonly Diagnostic[];
}

interface IndexPageProps {
  readonly context: PageContext;
  readonly forms: readonly FormSummary[];
  readonly findings: readonly Diagnostic[];
}

/** The forms of the organisation, and how the project as a whole stands. */
export function IndexPage({ context, forms, findings }: IndexPageProps) {
  const { language } = context;
  const say = words[language];
  return (
    <Page context={context} title={say.forms}>
      <h1>{say.forms}</h1>
      {forms.length === 0 ? (
        <p>{say.noForms}</p>
      ) : (
        <ul className="cards">
          {forms.map((form) => (
            <FormCard key={form.id} form={form} language={language} />
          ))}
        </ul>
      )}
      <p className="site-note">
        <a href={link("/findings", language)}>{say.findings}</a>: {countsText(findings, language)}
      </p>
    </Page>
  );
}

function FormCard({ form, language }: { readonly form: FormSummary; readonly language: BuiltInLanguage }) {
  const say = words[language];
  const broken = form.findings.some(
    ({ severity, suppressed }) => severity === "error" && suppressed === undefined,
  );
  return (
    <li className="card">
      <h2>
        <a href={link(`/forms/${form.id}`, language)}>{form.title}</a>
      </h2>
      {form.description !== undefined && <p>{form.description}</p>}
      <p className="card-facts">
        <span>{say.fields(form.fields)}</span>{" "}
        <span className={broken ? "status status-error" : "status"}>
          {countsText(form.findings, language)}
        </span>
      </p>
      {!broken && (
        <p>
          <a
            href={link(`/forms/${form.id}/notice`, language)}
            aria-label={`${say.openNotice}: ${form.title}`}
          >
            {say.openNotice}
          </a>
        </p>
      )}
    </li>
  );
}
