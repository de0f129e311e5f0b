import {
  joinPointer,
  type EntryPart,
  type Location,
  type Pointer,
  type Project,
  type ProjectForm,
} from "@waarom/model";
import type { DeclarationUse, FindingPlace } from "../engine/rule.js";
import type { RelatedLocation } from "@waarom/model";

/** Where a declaration's key stands (or the declaration itself), with the field it is about. */
export function placeOf(use: DeclarationUse, key?: string, part: EntryPart = "value"): FindingPlace {
  const { form, entry, fields } = use;
  const at =
    key === undefined
      ? form.document.locate(entry.pointer, part)
      : form.document.locate(joinPointer(entry.pointer, key), part);
  const [field] = fields;
  return { at, ...(field === undefined ? {} : { dataPath: field.path }) };
}

/** The declaration as a place where something lacks: its key `x-privacy`, or the item in a list. */
export function lackingIn(use: DeclarationUse): FindingPlace {
  return placeOf(use, undefined, "key");
}

/** The register's line that explains a finding. */
export function registerLine(
  project: Project,
  pointer: Pointer,
  message: RelatedLocation["message"],
  part: EntryPart = "key",
): RelatedLocation {
  return { ...project.register.locate(pointer, part), message };
}

/** A form's line that explains a finding in the register. */
export function formLine(
  form: ProjectForm,
  pointer: Pointer,
  message: RelatedLocation["message"],
): RelatedLocation {
  const at: Location = form.document.locate(pointer, "key");
  return { ...at, message };
}
