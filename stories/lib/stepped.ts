import type { CompiledForm } from "@waarom/model/runtime";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";

/** The permit of the example in three steps: a layout that its developer could choose. */
export const steppedPermit: CompiledForm = {
  ...permit,
  layout: {
    ...permit.layout,
    steps: [
      {
        id: "auto",
        title: { nl: "Uw auto", en: "Your car" },
        properties: ["kenteken", "autoVan", "leasemaatschappij", "verklaring", "aantalAutos"],
      },
      {
        id: "u",
        title: { nl: "Uw gegevens", en: "Your details" },
        properties: ["aanvrager", "email", "telefoon", "nieuwsbrief"],
      },
      {
        id: "vergunning",
        title: { nl: "De vergunning", en: "The permit" },
        properties: ["eigenParkeerplaats", "soortVergunning", "ingangsdatum", "einddatum"],
      },
    ],
  },
};
