import type { FieldProps } from "@rjsf/utils";
import type { ReactNode } from "react";
import { placeOf } from "../data/places.js";
import { Field } from "../fields/Field.js";
import type { NodeProps } from "../form/node-props.js";
import { Group } from "../groups/Group.js";
import { List } from "../groups/List.js";
import { isGroup, isRepeating } from "../plan/kind.js";
import { plainSchema } from "./rjsf-schema.js";

/** What RJSF knows of a part of the form, in our own terms. */
function nodeProps({ fieldPathId, schema, uiSchema, required, name }: FieldProps): NodeProps {
  return {
    ...placeOf(fieldPathId.path),
    schema: plainSchema(schema),
    ui: plainSchema(uiSchema),
    required: required ?? false,
    name,
  };
}

/** Draws a leaf: the RJSF field for strings, numbers, booleans and whatever has no type of its own. */
export function LeafField(props: FieldProps): ReactNode {
  return <Field {...nodeProps(props)} />;
}

/** Draws an object: a group of questions, or a file. */
export function GroupField(props: FieldProps): ReactNode {
  const node = nodeProps(props);
  return isGroup(node.schema) ? <Group {...node} /> : <Field {...node} />;
}

/** Draws an array: a multiple choice, files, or a list to which one adds. */
export function ListField(props: FieldProps): ReactNode {
  const node = nodeProps(props);
  return isRepeating(node.schema) ? <List {...node} /> : <Field {...node} />;
}
