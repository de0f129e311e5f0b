import type { CompiledForm, Pointer } from "@waarom/model/runtime";
import { createContext, useContext, type ComponentType } from "react";
import type { FileStore } from "../data/file-store.js";
import type { FormStore } from "../data/form-store.js";
import type { TypedInputs } from "../data/typed-inputs.js";
import type { AddressLookup } from "../lookup/lookup.js";
import type { NodeProps } from "./node-props.js";

/** What the parts of one form share. It never changes while the form stands, so nothing is shown again because of it. */
export interface FormRuntime {
  readonly form: CompiledForm;
  readonly store: FormStore;
  readonly files: FileStore;
  readonly inputs: TypedInputs;
  readonly idPrefix: string;
  /** True where a server can take the form without scripts, and give it back with a row more. */
  readonly posts: boolean;
  /** Looks up addresses, where the page has a way. */
  readonly addressLookup: AddressLookup | undefined;
  /** Where the focus goes on a page without scripts: a row that was just added. */
  readonly initialFocus: Pointer | undefined;
  /** Shows any part of the schema: a question, a group or a list. */
  readonly Node: ComponentType<NodeProps>;
  /** The explanations that a resident unfolded, by id, for places that go and come back. */
  readonly openWhys: Set<string>;
  /** Says something aloud to those who do not see the page change. */
  readonly announce: (text: string) => void;
  /** An answer changed: the form may look again at what was wrong. */
  readonly answered: (at: Pointer) => void;
}

export const FormRuntimeContext = createContext<FormRuntime | undefined>(undefined);

/** @throws Error outside a `<PrivacyForm>`. */
export function useFormRuntime(): FormRuntime {
  const runtime = useContext(FormRuntimeContext);
  if (runtime === undefined) throw new Error("A field of Waarom can only stand inside a <PrivacyForm>.");
  return runtime;
}
