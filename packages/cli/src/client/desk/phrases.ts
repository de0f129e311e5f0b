/** What the editor itself says to somebody with a screen reader or in its margin, in Dutch; English is built in. */
export const phrases: Readonly<Record<"nl" | "en", Readonly<Record<string, string>>>> = {
  nl: {
    Diagnostics: "Opmerkingen",
    "No diagnostics": "Geen opmerkingen",
    close: "sluiten",
    Completions: "Feiten uit het register",
    "current match": "gekozen",
    "Selection deleted": "Selectie gewist",
    "Control character": "Onzichtbaar teken",
  },
  en: {},
};
