import type { JsonObject, Pointer } from "@waarom/model";

/**
 * A schema that becomes one function of the emitted module. Its places are relative: whoever calls it knows where it stands, so
 * equal schemas share one function.
 */
export interface Part {
  readonly id: string;
  readonly skeleton: JsonObject | boolean;
}

/** A place whose rule only counts where a condition has the stated outcome. */
export interface Guard {
  /** Name of the condition. */
  readonly condition: string;
  readonly holds: boolean;
}

/**
 * What a closed object (`unevaluatedProperties: false`) lets in: per property, the ways in. A way is a list of guards that
 * must all hold; an empty way is always open.
 */
export type OpenProperties = ReadonlyMap<string, readonly (readonly Guard[])[]>;

/** A schema whose outcome is a yes or a no: an expression over `value`, or a part where that asks too much. */
export interface ConditionPlan {
  readonly name: string;
  readonly pointer: Pointer;
  readonly test: { readonly expression: string } | { readonly part: string };
}

/** Everything that the validator of a form consists of, before any code is written. */
export interface ValidatorPlan {
  /** The first one is the form as a whole. */
  readonly parts: readonly Part[];
  /** Of every `if`, and of what else is asked for its outcome only, by its place in the normalised schema. */
  readonly conditions: readonly ConditionPlan[];
  /** By the name that the skeletons use for it. */
  readonly closed: ReadonlyMap<string, OpenProperties>;
}
