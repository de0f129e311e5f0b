import type { JsonObject } from "@waarom/model/runtime";
import type { Place } from "../data/places.js";

/** A part of the schema at its place in the answers. */
export interface NodeProps extends Place {
  readonly schema: JsonObject;
  /** Its part of the layout. */
  readonly ui: JsonObject;
  readonly required: boolean;
  /** The property's name: the label where there is no title. */
  readonly name: string;
}
