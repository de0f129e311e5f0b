// JSON Forms with the vanilla renderers, which draw native controls. Conditions are rules of the layout, as JSON Forms
// wants them. Faults show after the first attempt to send. It carries no why-content, which is in its favour.
import { JsonForms } from "@jsonforms/react";
import { createAjv } from "@jsonforms/core";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const ajv = createAjv({ allErrors: true });

function Page({ schema, uischema, answers }) {
  const [data, setData] = useState(answers);
  const [mode, setMode] = useState("ValidateAndHide");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMode("ValidateAndShow");
      }}
    >
      <JsonForms
        schema={schema}
        uischema={uischema}
        data={data}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        ajv={ajv}
        validationMode={mode}
        onChange={(change) => setData(change.data)}
      />
      <button type="submit">Versturen</button>
    </form>
  );
}

export function show(properties) {
  createRoot(document.getElementById("app")).render(<Page {...properties} />);
}
