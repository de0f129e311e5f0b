// Waarom as a developer uses it: the compiled form, and nothing else.
import { PrivacyForm } from "@waarom/react";
import { startTransition, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

/** Says when the page answers to its scripts. */
export function Page({ form, answers }) {
  useEffect(() => {
    performance.mark("alive");
  }, []);
  return <PrivacyForm form={form} language="nl" initialData={answers} onSubmit={done} />;
}

function done() {
  document.title = "sent";
}

/** Shows the form, or brings to life what a server drew. */
export function show({ form, answers, prerendered }) {
  const app = document.getElementById("app");
  const page = <Page form={form} answers={answers} />;
  // In a transition React comes alive in slices, so that the page that stands there already is painted first.
  if (prerendered) startTransition(() => hydrateRoot(app, page));
  else createRoot(app).render(page);
}
