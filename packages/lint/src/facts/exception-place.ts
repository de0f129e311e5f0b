import {
  joinPointer,
  type EntryPart,
  type Location,
  type Project,
  type ProjectException,
} from "@waarom/model";

/** Where a key of an exception stands; the exception itself where it lacks the key. */
export function exceptionPlace(
  project: Project,
  exception: ProjectException,
  key?: string,
  part: EntryPart = "value",
): Location {
  const { location } = exception;
  const document = project.documents.get(location.file);
  if (key === undefined || document === undefined) return location;
  return document.locate(joinPointer(location.pointer ?? "", key), part);
}
