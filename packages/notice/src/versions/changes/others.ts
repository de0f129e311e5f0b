import { own, type JsonObject, type JsonValue } from "@waarom/model";
import { objectAt, wordsAt } from "../read-facts.js";
import { both, change, type NoticeChange, type Words } from "./change.js";
import { sameAt } from "./lists.js";

/** How to reach whoever is responsible. */
export function contactChanges(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  const same = ["organisation", "dpo", "rights", "authority", "bodies"].every((key) =>
    sameAt(old, current, key),
  );
  return same
    ? []
    : [
        change(
          "contact-changed",
          "Adressen of andere contactgegevens zijn anders.",
          "Addresses or other contact details are different.",
        ),
      ];
}

/** What is recorded about somebody who got data before and gets it still. */
export function recipientDetails(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  return detailsOf(old, current, "recipients").map(({ was, is, name }) => {
    const duty = sameAt(was, is, "role") && sameAt(was, is, "country") ? "free" : "tell";
    const said: Words = (l) =>
      duty === "tell"
        ? l === "nl"
          ? `${name(l)} krijgt gegevens in een andere rol of een ander land.`
          : `${name(l)} receives data in another role or another country.`
        : l === "nl"
          ? `Er staat iets anders over ${name(l)}.`
          : `It says something else about ${name(l)}.`;
    return both("recipient-changed", said, duty);
  });
}

/** What is recorded about where data comes from. */
export function sourceDetails(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  return detailsOf(old, current, "sources").map(({ name }) =>
    both("source-changed", (l) =>
      l === "nl" ? `Er staat iets anders over ${name(l)}.` : `It says something else about ${name(l)}.`,
    ),
  );
}

interface Detail {
  readonly was: JsonValue | undefined;
  readonly is: JsonValue | undefined;
  readonly name: Words;
}

function detailsOf(old: JsonObject, current: JsonObject, key: string): readonly Detail[] {
  const before = objectAt(old, key);
  const after = objectAt(current, key);
  return Object.keys(after)
    .filter((id) => Object.hasOwn(before, id) && !sameAt(before, after, id))
    .map((id) => ({
      was: own(before, id),
      is: own(after, id),
      name: (l) => wordsAt(own(after, id), "name", l) ?? id,
    }));
}
