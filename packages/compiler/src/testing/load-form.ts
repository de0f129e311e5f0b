import type { CompiledForm } from "@waarom/model";
import type { CompiledArtefacts } from "../compile/compile-form.js";
import { importModule } from "./import-module.js";

/** The compiled form in a module that was just written, loaded as a page loads it. */
export async function loadForm({ module }: Pick<CompiledArtefacts, "module">): Promise<CompiledForm> {
  return (await importModule(module.text)).default as CompiledForm;
}
