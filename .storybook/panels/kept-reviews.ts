import { answers, checklist, nothingYet, verdicts, type FilledIn } from "../../stories/lib/review.js";

const prefix = "waarom/review/";

/** What was filled in for a story, and for which version of it. It stays in this browser until it is exported. */
export function kept(story: string): { readonly version: string; readonly filled: FilledIn } | undefined {
  const text = localStorage.getItem(prefix + story);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    return {
      version: stringIn(value, "version"),
      filled: {
        by: stringIn(value, "by"),
        remarks: stringIn(value, "remarks"),
        verdict: verdicts.find((verdict) => verdict === stringIn(value, "verdict")) ?? "",
        answers: Object.fromEntries(
          checklist.map(({ id }) => [
            id,
            answers.find((answer) => answer === stringIn(value, `answer-${id}`)) ?? "not-looked",
          ]),
        ),
      },
    };
  } catch {
    return undefined;
  }
}

export function keep(story: string, version: string, filled: FilledIn): void {
  if (filled === nothingYet) {
    localStorage.removeItem(prefix + story);
    return;
  }
  const { by, remarks, verdict } = filled;
  const given = Object.fromEntries(
    Object.entries(filled.answers).map(([id, answer]) => [`answer-${id}`, answer]),
  );
  localStorage.setItem(prefix + story, JSON.stringify({ version, by, remarks, verdict, ...given }));
}

function stringIn(value: object, key: string): string {
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === "string" ? found : "";
}
