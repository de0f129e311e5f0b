import { isJsonObject, own, type DataPath, type JsonObject, type Why } from "@waarom/model/runtime";
import { Fragment, memo, useMemo, type ReactNode } from "react";
import { idOf, propertyPlace, type Place } from "../data/places.js";
import { FieldWhy } from "../fields/FieldWhy.js";
import { AddressFinder } from "../lookup/AddressFinder.js";
import { addressParts } from "../lookup/address-parts.js";
import { labelOf } from "../plan/label.js";
import { factAt, useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import type { ShapeProperty } from "../plan/shape.js";
import { useShape } from "./use-shape.js";

export interface PropertiesProps extends Place {
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  /** Only these, for a step of the form. */
  readonly only?: readonly string[];
}

/** The questions of an object, in order, as its conditions stand now. */
export const Properties = memo(function Properties({
  at,
  dataPath,
  schema,
  ui,
  only,
}: PropertiesProps): ReactNode {
  const { Node, idPrefix, addressLookup } = useFormRuntime();
  const { sharedWhys } = useFormLanguage();
  const shape = useShape(at, schema, ui);
  const shown = useMemo(
    () =>
      shape
        .filter(({ name }) => only?.includes(name) ?? true)
        .map((property) => ({
          ...property,
          ...propertyPlace({ at, dataPath }, property.name),
          ui: uiOf(ui, property.name),
        })),
    [shape, only, at, dataPath, ui],
  );
  const parts = useMemo(
    () => (addressLookup === undefined ? undefined : addressParts({ at, dataPath }, shown)),
    [addressLookup, at, dataPath, shown],
  );
  const said = new Set<string>();
  const questions = shown.map((property) => {
    const why = firstTime(factAt(sharedWhys, property.dataPath), said);
    return (
      <Fragment key={property.name}>
        {why !== undefined && (
          <FieldWhy
            why={why}
            label={why.label ?? labelsOf(why, shown)}
            shortId={`${idOf(idPrefix, property.at)}--shared-why`}
          />
        )}
        <Node
          at={property.at}
          dataPath={property.dataPath}
          schema={property.schema}
          ui={property.ui}
          required={property.required}
          name={property.name}
        />
      </Fragment>
    );
  });
  if (parts === undefined || addressLookup === undefined) return questions;
  return (
    <>
      {questions}
      <AddressFinder parts={parts} lookup={addressLookup} />
    </>
  );
});

const noUi: JsonObject = {};

function uiOf(ui: JsonObject, name: string): JsonObject {
  const value = own(ui, name);
  return isJsonObject(value) ? value : noUi;
}

/** What several questions share stands before the first of them that is shown. */
function firstTime(why: Why | undefined, said: Set<string>): Why | undefined {
  if (why === undefined || said.has(why.id)) return undefined;
  said.add(why.id);
  return why;
}

function labelsOf(
  why: Why,
  shown: readonly (ShapeProperty & { readonly dataPath: DataPath; readonly ui: JsonObject })[],
): string {
  return shown
    .filter(({ dataPath }) => why.paths.some((path) => path === dataPath || path === `${dataPath}/*`))
    .map(({ schema, ui, name }) => labelOf(schema, ui, name))
    .join(", ");
}
