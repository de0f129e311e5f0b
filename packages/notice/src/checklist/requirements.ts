import type { ItemId } from "./items.js";
import type { Requirement } from "./requirement.js";
import { decisionsRequirements } from "./requirements/decisions.js";
import { fieldsRequirements } from "./requirements/fields.js";
import { obtainedRequirements } from "./requirements/obtained.js";
import { purposesRequirements } from "./requirements/purposes.js";
import { recipientsRequirements } from "./requirements/recipients.js";
import { rightsRequirements } from "./requirements/rights.js";
import { whoRequirements } from "./requirements/who.js";

/** For each item of the Art. 13/14 table: when it applies and which facts supply it. */
export const requirements: Readonly<Record<ItemId, Requirement>> = {
  ...whoRequirements,
  ...purposesRequirements,
  ...recipientsRequirements,
  ...obtainedRequirements,
  ...rightsRequirements,
  ...fieldsRequirements,
  ...decisionsRequirements,
};
