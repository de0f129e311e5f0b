import type { Layer } from "@waarom/model";

/** What the layers are called in a text. */
export type LayerNames = Readonly<Record<Layer, string>>;
