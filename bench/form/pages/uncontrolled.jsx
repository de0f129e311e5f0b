// React's own floor: the form drawn by React, and nothing else. No handler, no state, no validation.
import { createRoot } from "react-dom/client";
import { FormFrame, Question } from "./markup.jsx";

export function show({ content, answers }) {
  createRoot(document.getElementById("app")).render(
    <FormFrame content={content}>
      {content.questions.map((question) => (
        <Question key={question.name} question={question} value={answers[question.name]} />
      ))}
    </FormFrame>,
  );
}
