import type { BuiltInLanguage, Diagnostic } from "@waarom/model";
import { countsText } from "./FindingsList.js";
import { link, Page, type PageContext } from "./Page.js";
import { words } from "../words.js";
import type { PublishedLinks } from "../routes/published.js";
import { tasks } from "./tasks.js";

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
  /** In which the texts are written first. */
  readonly textLanguage: string;
  readonly published: PublishedLinks;
}

/** The forms of the organisation, and how the project as a whole stands. */
export function IndexPage({ context, forms, findings, textLanguage, published }: IndexPageProps) {
  const { language } = context;
  const say = words[language];
  return (
    <Page context={context} title={say.forms}>
      <nav className="tasks" aria-labelledby="tasks">
        <h2 id="tasks">{say.begin}</h2>
        <ul>
          {tasks.map(({ to, text }) => (
            <li key={to}>
              <a href={link(to, language)}>{text[language]}</a>
            </li>
          ))}
          <li>
            <a href={published.register}>{say.beginRegister}</a>
          </li>
          {published.privacy !== undefined && (
            <li>
              <a href={published.privacy}>{say.beginPrivacy}</a>
            </li>
          )}
        </ul>
      </nav>
      <h1>{say.forms}</h1>
      {forms.length === 0 ? (
        <p>{say.noForms}</p>
      ) : (
        <ul className="cards">
          {forms.map((form) => (
            <FormCard
              key={form.id}
              form={form}
              language={language}
              textLanguage={textLanguage}
              instruction={published.instruction(form.id)}
            />
          ))}
        </ul>
      )}
      {published.surveys.length > 0 && (
        <>
          <h2>{say.surveys}</h2>
          <ul>
            {published.surveys.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="site-note">
        <a href={link("/findings", language)}>{say.findings}</a>: {countsText(findings, language)}
      </p>
    </Page>
  );
}

function FormCard(props: {
  readonly form: FormSummary;
  readonly language: BuiltInLanguage;
  readonly textLanguage: string;
  readonly instruction: string;
}) {
  const { form, language, textLanguage, instruction } = props;
  const say = words[language];
  const broken = form.findings.some(
    ({ severity, suppressed }) => severity === "error" && suppressed === undefined,
  );
  const more = [
    ...(broken ? [] : [{ to: `/forms/${form.id}/notice`, text: say.openNotice }]),
    { to: `/texts/${form.id}.${textLanguage}.md`, text: say.openTexts },
    ...(broken ? [] : [{ to: `/forms/${form.id}/test`, text: say.openTest }]),
  ];
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
      <ul className="card-links">
        {more.map(({ to, text }) => (
          <li key={to}>
            <a href={link(to, language)} aria-label={`${text}: ${form.title}`}>
              {text}
            </a>
          </li>
        ))}
        <li>
          <a href={instruction} aria-label={`${say.openInstruction}: ${form.title}`}>
            {say.openInstruction}
          </a>
        </li>
      </ul>
    </li>
  );
}
