// The search of the register site, as a classic script: no import, no export. `npm run generate -w @waarom/compiler` makes the
// file that a build writes of it.

declare const waaromSearchIndex: {
  readonly words: string;
  readonly entries: readonly (readonly number[])[];
};

(() => {
  const form = document.querySelector<HTMLFormElement>("form.search");
  const query = document.querySelector<HTMLInputElement>("#q");
  const who = document.querySelector<HTMLSelectElement>("#who");
  const which = document.querySelector<HTMLSelectElement>("#which");
  const status = document.querySelector<HTMLElement>("form.search [role=status]");
  if (form === null || query === null || who === null || which === null || status === null) return;
  // Without its index a search would only deceive: the list below is complete.
  if (typeof waaromSearchIndex === "undefined") return;

  const index = waaromSearchIndex;
  const words = index.words.split("\n");
  const sections = [...document.querySelectorAll<HTMLElement>(".activities section")];
  const items = [...document.querySelectorAll<HTMLElement>(".activities li")].map((element) => ({
    element,
    section: sections.findIndex((section) => section.contains(element)),
    who: new Set((element.dataset.who ?? "").split(" ")),
    which: new Set((element.dataset.which ?? "").split(" ")),
  }));

  /** As the index was folded. */
  const folded = (text: string): string[] =>
    text
      .normalize("NFD")
      .replace(/\p{Mark}/gu, "")
      .toLowerCase()
      .split(/[^\p{Letter}\p{Number}]+/u)
      .filter((word) => word !== "");

  /** The entries with a word that holds the term: Dutch joins words, and "vergunning" must find "parkeervergunning". */
  const having = (term: string): Set<number> => {
    const found = new Set<number>();
    words.forEach((word, place) => {
      if (word.includes(term)) for (const entry of index.entries[place] ?? []) found.add(entry);
    });
    return found;
  };

  const show = () => {
    const terms = folded(query.value).map(having);
    const perSection = sections.map(() => 0);
    let shown = 0;
    items.forEach((item, place) => {
      const fits =
        terms.every((found) => found.has(place)) &&
        (who.value === "" || item.who.has(who.value)) &&
        (which.value === "" || item.which.has(which.value));
      if (item.element.hidden === fits) item.element.hidden = !fits;
      if (!fits) return;
      shown += 1;
      perSection[item.section] = (perSection[item.section] ?? 0) + 1;
    });
    sections.forEach((section, place) => {
      section.hidden = perSection[place] === 0;
    });
    const text =
      shown === 0
        ? (form.dataset.nothing ?? "")
        : (form.dataset.results ?? "")
            .replace("<shown>", String(shown))
            .replace("<total>", String(items.length));
    if (status.textContent !== text) status.textContent = text;
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.addEventListener("input", show);
  form.addEventListener("reset", () => {
    // The fields are emptied after this event.
    setTimeout(() => {
      show();
      query.focus();
    });
  });

  // A link may bring a question along: index.html?q=kenteken&who=resident
  const asked = new URLSearchParams(window.location.search);
  query.value = asked.get("q") ?? query.value;
  who.value = asked.get("who") ?? who.value;
  which.value = asked.get("which") ?? which.value;
  if (who.selectedIndex < 0) who.value = "";
  if (which.selectedIndex < 0) which.value = "";
  form.hidden = false;
  show();
})();
