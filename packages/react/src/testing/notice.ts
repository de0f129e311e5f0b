import type { NoticeTree } from "@waarom/model/runtime";
import { block, paragraph } from "./text.js";

/** A notice with all three layers and every kind of node. */
export const exampleNotice: NoticeTree = {
  formatVersion: 1,
  about: { kind: "form", id: "parkeervergunning" },
  language: "nl",
  title: "Uw gegevens bij de parkeervergunning",
  layers: [
    {
      layer: "short",
      title: "Uw gegevens in het kort",
      blocks: [
        block(
          "controller",
          "Wie vraagt dit?",
          "Het college van burgemeester en wethouders van Voorbeeldstad.",
        ),
        block(
          "purpose",
          "Waarvoor?",
          "We kijken of u een parkeervergunning krijgt. Dat is een taak van de gemeente.",
        ),
        block("obtained", "Wat zoeken we zelf op?", "Bij de RDW: op wiens naam de auto staat."),
        block(
          "retention",
          "Hoe lang?",
          "Tot 1 jaar nadat uw vergunning stopt. Geen vergunning? Tot 1 jaar na ons besluit.",
        ),
      ],
    },
    {
      layer: "summary",
      title: "Zo gebruiken we uw gegevens",
      blocks: [
        {
          id: "use",
          items: ["purpose"],
          sources: [],
          content: [
            paragraph("We vergelijken uw adres met de basisregistratie personen."),
            {
              type: "list",
              ordered: false,
              items: [
                [paragraph("Woont u in het gebied? Dan gaan we verder.")],
                [paragraph("Woont u er niet? Dan sturen we u een brief.")],
              ],
            },
            {
              type: "paragraph",
              children: [
                { type: "text", text: "Meer weten? Kijk op de " },
                {
                  type: "link",
                  href: "https://www.voorbeeldstad.nl/privacy",
                  children: [{ type: "text", text: "pagina over privacy" }],
                },
                { type: "text", text: ", of " },
                { type: "strong", children: [{ type: "text", text: "bel 14 0123" }] },
                { type: "break" },
                { type: "emphasis", children: [{ type: "text", text: "op werkdagen" }] },
                { type: "text", text: "." },
              ],
            },
          ],
        },
      ],
    },
    {
      layer: "legal",
      title: "Juridische uitleg",
      blocks: [
        {
          id: "facts",
          items: ["basis"],
          sources: [],
          content: [
            {
              type: "terms",
              entries: [
                {
                  term: [{ type: "text", text: "Grondslag" }],
                  details: [paragraph("Taak van algemeen belang")],
                },
                { term: [{ type: "text", text: "Wet" }], details: [paragraph("Gemeentewet, artikel 225")] },
              ],
            },
          ],
        },
      ],
    },
  ],
  whys: [],
  factsHash: "0".repeat(64),
  textHash: "1".repeat(64),
  asOf: "2026-11-23",
};
