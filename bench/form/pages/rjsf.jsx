// RJSF as its documentation says: the default theme, validation when the form is sent. The why-content stands in the
// description of each question, which takes an element.
import Form from "@rjsf/core";
import { createRoot } from "react-dom/client";
import { Why } from "./markup.jsx";

export function show({ content, schema, answers, validator }) {
  const uiSchema = Object.fromEntries(
    content.questions.map(({ name, label, kind, why }) => [
      name,
      {
        "ui:description": <Why why={why} label={label} />,
        ...(kind === "radio" || kind === "select" ? { "ui:widget": kind } : {}),
      },
    ]),
  );
  createRoot(document.getElementById("app")).render(
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={answers}
      validator={validator}
      noHtml5Validate
      onSubmit={done}
    />,
  );
}

function done() {
  document.title = "sent";
}
