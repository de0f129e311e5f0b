import type { DataCategory, LinkedPurpose, ProjectForm } from "@waarom/model";

/** Categories that tell who somebody is. */
const identifying: readonly DataCategory[] = [
  "name",
  "address",
  "email",
  "phone",
  "bsn",
  "username",
  "bank-account",
  "vehicle-registration",
  "photo",
  "signature",
  "ip-address",
  "case-reference",
];

/** The label of the first field of a form that tells who fills it in. */
export function identifierIn(form: ProjectForm): string | undefined {
  const field = form.walk.fields.find(({ declarations }) =>
    declarations.some(
      ({ declaration: { category } }) => category !== undefined && identifying.includes(category),
    ),
  );
  return field?.label;
}

/** True when people are invited by a link of their own, so that their answer is never anonymous. */
export function hasPersonalLink(purpose: LinkedPurpose | undefined): boolean {
  return purpose?.purpose.survey?.channels.includes("personal-link") ?? false;
}
