import { joinPointer } from "@waarom/model";
import { allRecipients } from "../../compose/recipient-words.js";
import { whereaboutsOf } from "../../facts/transfers.js";
import { anyOf, fact, wording } from "../checks.js";
import type { ItemId } from "../items.js";
import { some, type Requirement } from "../requirement.js";

/** Who else gets the data, and where. */
export const recipientsRequirements = {
  recipients: (context) =>
    some(
      allRecipients(context).map(({ id, recipient }) =>
        wording(
          context,
          { nl: `naam van ontvanger ${id}`, en: `name of recipient ${id}` },
          joinPointer("", "recipients", id, "name"),
          recipient?.name,
        ),
      ),
    ),
  transfer: (context) => {
    const stated = context.facts.activities.flatMap(({ activity, pointer }) =>
      activity.transfers.flatMap((transfer, index) => {
        const at = joinPointer(pointer, "transfers", index);
        return [
          fact(
            context,
            { nl: "ontvanger buiten de EER", en: "recipient outside the EEA" },
            `${at}/recipient`,
            transfer.recipient,
          ),
          fact(context, { nl: "land", en: "country" }, `${at}/country`, transfer.country),
          fact(context, { nl: "waarborg", en: "safeguard" }, `${at}/mechanism`, transfer.mechanism),
        ];
      }),
    );
    const unstated = whereaboutsOf(context).map(({ id, places }) =>
      anyOf(context, { nl: `of ${id} in de EER is`, en: `whether ${id} is in the EEA` }, places),
    );
    return [...stated, ...unstated];
  },
} as const satisfies Readonly<Partial<Record<ItemId, Requirement>>>;
