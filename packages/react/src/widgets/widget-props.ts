import type { JsonObject, JsonValue, Pointer } from "@waarom/model/runtime";
import type { FieldKind } from "../plan/kind.js";

/** What a widget gets: everything about one answer, and how to hand over a new one. */
export interface WidgetProps {
  readonly kind: FieldKind;
  readonly id: string;
  /** The name under which it is sent without scripts: the JSON Pointer of its place. */
  readonly name: Pointer;
  readonly value: JsonValue | undefined;
  /** `undefined` is "not answered". */
  readonly commit: (value: JsonValue | undefined) => void;
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly label: string;
  readonly required: boolean;
  readonly invalid: boolean;
  /** Ids of what describes it; every one of them is on the page. */
  readonly describedBy: string | undefined;
  readonly autoComplete: string | undefined;
}
