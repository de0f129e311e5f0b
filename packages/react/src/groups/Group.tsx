import { Fieldset, FieldsetLegend } from "@utrecht/fieldset-react";
import { FormFieldDescription } from "@utrecht/form-field-description-react";
import { own } from "@waarom/model/runtime";
import { memo, type ReactNode } from "react";
import { idOf } from "../data/places.js";
import { OnlyIf, onlyIfId, onlyIfOf } from "../fields/OnlyIf.js";
import { FieldWhy } from "../fields/FieldWhy.js";
import { foreignLanguage } from "../fields/field-facts.js";
import { labelOf } from "../plan/label.js";
import { useFormLanguage } from "../form/language-context.js";
import type { NodeProps } from "../form/node-props.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { isInSight } from "../why/WhyWeAsk.js";
import { Properties } from "./Properties.js";

/** Questions that belong together, named together: an address, a contact person. */
export const Group = memo(function Group({ at, dataPath, schema, ui, name }: NodeProps): ReactNode {
  const { idPrefix } = useFormRuntime();
  const language = useFormLanguage();
  const id = idOf(idPrefix, at);
  const label = labelOf(schema, ui, name);
  const textLanguage = foreignLanguage(schema, language);
  const description = own(schema, "description");
  const why = language.whyAt.get(dataPath);
  const described = [
    onlyIfOf(schema) === undefined ? [] : [onlyIfId(id)],
    typeof description === "string" ? [`${id}--description`] : [],
    why !== undefined && isInSight(why) ? [`${id}--why`] : [],
  ].flat();
  return (
    <Fieldset
      id={id}
      tabIndex={-1}
      className="waarom-group"
      {...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") })}
    >
      <FieldsetLegend className="waarom-group__legend" lang={textLanguage}>
        {label}
      </FieldsetLegend>
      <OnlyIf id={id} schema={schema} />
      {typeof description === "string" && (
        <FormFieldDescription id={`${id}--description`} lang={textLanguage}>
          {description}
        </FormFieldDescription>
      )}
      {why !== undefined && <FieldWhy why={why} label={label} shortId={`${id}--why`} />}
      <Properties at={at} dataPath={dataPath} schema={schema} ui={ui} />
    </Fieldset>
  );
});
