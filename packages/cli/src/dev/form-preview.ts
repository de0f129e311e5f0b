import { compileForm, FormRefusedError } from "@waarom/compiler";
import type { CompiledForm, Diagnostic, Project } from "@waarom/model";

/** A form that a resident could fill in. */
export interface ReadyPreview {
  readonly kind: "ready";
  readonly form: CompiledForm;
  /** Its module as a browser here loads it. */
  readonly moduleForBrowser: string;
}

/** A form with errors: it is not shown, since it would promise what is not so. */
export interface StoppedPreview {
  readonly kind: "stopped";
  readonly findings: readonly Diagnostic[];
}

export type FormPreview = ReadyPreview | StoppedPreview;

const runtime = "@waarom/model/runtime";
/** Where the pages of the preview find it. */
const runtimeForBrowser = "/assets/runtime.js";

/** Compiles a form as `waarom build` would, and loads it here as well, to render it on the server. */
export async function previewForm(project: Project, id: string): Promise<FormPreview> {
  try {
    const { module } = compileForm(project, id);
    return {
      kind: "ready",
      form: await load(module.text),
      moduleForBrowser: importing(module.text, runtimeForBrowser),
    };
  } catch (error) {
    if (error instanceof FormRefusedError) return { kind: "stopped", findings: error.diagnostics };
    throw error;
  }
}

/** Neither a browser without a bundler nor a module without a place on the disk can look up a bare name. */
function importing(text: string, address: string): string {
  return text.replaceAll(`from ${JSON.stringify(runtime)}`, `from ${JSON.stringify(address)}`);
}

async function load(text: string): Promise<CompiledForm> {
  const source = importing(text, import.meta.resolve(runtime));
  const loaded: unknown = await import(
    `data:text/javascript;base64,${Buffer.from(source).toString("base64")}`
  );
  if (!isFormModule(loaded)) throw new Error("The compiler gave a module without a form");
  return loaded.default;
}

/** What the compiler wrote a moment ago needs no closer look. */
function isFormModule(module: unknown): module is { readonly default: CompiledForm } {
  return typeof module === "object" && module !== null && "default" in module;
}
