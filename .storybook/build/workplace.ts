/** The pages of `waarom dev` that stories show, each of an example where it has something to say. */
export const workplace = [
  { key: "overview", example: "gemeente-voorbeeld", path: "/" },
  { key: "findings", example: "bad-practice/sensitive-data", path: "/findings" },
  { key: "texts", example: "gemeente-voorbeeld", path: "/texts" },
  { key: "desk", example: "gemeente-voorbeeld", path: "/texts/parkeervergunning.nl.md" },
  { key: "review", example: "gemeente-voorbeeld", path: "/review" },
  { key: "comprehension", example: "gemeente-voorbeeld", path: "/forms/parkeervergunning/test" },
] as const;
