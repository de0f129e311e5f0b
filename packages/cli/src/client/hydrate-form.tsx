import type { CompiledForm } from "@waarom/model/runtime";
import { hydrateRoot } from "react-dom/client";
import { formElementId } from "./form-element.js";
import { FormPreview, type FormPreviewProps } from "./FormPreview.js";

/** Makes the form that the server rendered live. A page without one is left alone. */
export async function hydrateForm(): Promise<void> {
  const element = document.getElementById(formElementId);
  const { form: address, props: json } = element?.dataset ?? {};
  if (element === null || address === undefined || json === undefined) return;
  const module: unknown = await import(address);
  const props: unknown = JSON.parse(json);
  if (!isFormModule(module) || !isPreview(props)) return;
  hydrateRoot(element, <FormPreview {...props} form={module.default} />);
}

/** Our own server wrote both: these guards look no further than types must. */
function isFormModule(module: unknown): module is { readonly default: CompiledForm } {
  return typeof module === "object" && module !== null && "default" in module;
}

function isPreview(props: unknown): props is Omit<FormPreviewProps, "form"> {
  return typeof props === "object" && props !== null && "words" in props && "initialData" in props;
}
