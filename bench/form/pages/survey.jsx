// SurveyJS with its React renderer: one page, native lists to pick from, validation when the form is completed; answers
// are taken over when a field is left (its default). It carries no why-content, which is in its favour.
import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import { createRoot } from "react-dom/client";

export function show({ survey, answers }) {
  const model = new Model(survey);
  model.data = answers;
  createRoot(document.getElementById("app")).render(<Survey model={model} />);
}
