import { people, tooMany, type TestQuestion } from "../../texts/comprehension.js";
import { deskWords } from "../../texts/words/index.js";
import { link, Page, type PageContext } from "../Page.js";
import { words } from "../../words.js";

interface ComprehensionPageProps {
  readonly context: PageContext;
  readonly form: { readonly id: string; readonly title: string };
  readonly questions: readonly TestQuestion[];
}

const numbers = Array.from({ length: people }, (_, index) => index + 1);

/** A sheet to take along: five people, the same questions, and what the text says. */
export function ComprehensionPage({ context, form, questions }: ComprehensionPageProps) {
  const { language } = context;
  const say = deskWords[language];
  return (
    <Page context={context} title={say.testTitle(form.title)}>
      <h1>{say.testTitle(form.title)}</h1>
      <p>{say.testIntro}</p>
      <p className="not-printed">
        <button type="button" className="desk-button needs-script" data-print>
          {say.print}
        </button>{" "}
        <a href={link(`/forms/${form.id}`, language)}>
          {words[language].openForm}: {form.title}
        </a>
      </p>
      <h2>{say.testHowTitle}</h2>
      <ol>
        {say.testHow.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ol className="test-questions">
        {questions.map((question, index) => (
          <Question key={`${index} ${question.about}`} question={question} context={context} />
        ))}
      </ol>
      <p>{say.testLast}</p>
      <p className="test-notes">
        {say.notes}:
        <span className="test-line" />
        <span className="test-line" />
        <span className="test-line" />
      </p>
      <h2>{say.testResultTitle}</h2>
      <p>{say.testResult(tooMany)}</p>
      <p className="test-notes">
        {say.testFill}:
        <span className="test-line" />
      </p>
    </Page>
  );
}

function Question({ question, context }: { readonly question: TestQuestion; readonly context: PageContext }) {
  const say = deskWords[context.language];
  return (
    <li className="test-question">
      <p className="test-ask">{say.testAsk[question.kind](question.about)}</p>
      <p className="test-answer">
        {say.testRight} <q>{question.answer}</q>
      </p>
      <ul className="test-people">
        {numbers.map((number) => (
          <li key={number}>
            {say.person(number)}
            <span className="test-box">✓ · ½ · –</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
