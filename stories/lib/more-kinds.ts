import { formAsking } from "../../packages/react/src/testing/kinds.js";

/** Ways of asking that are one of the others, with a layout or a limit that shows. */
export const moreKinds = {
  money: formAsking({ title: "Inkomen per maand", type: "number", minimum: 0 }, { "ui:widget": "money" }),
  time: formAsking({ title: "Hoe laat begint het?", type: "string", format: "time" }),
  "read only": formAsking({
    title: "Burgerservicenummer (BSN)",
    type: "string",
    format: "nl-bsn",
    readOnly: true,
  }),
  files: formAsking({
    title: "Bewijzen van uw kosten",
    type: "array",
    maxItems: 3,
    items: {
      type: "object",
      "x-file": { types: ["application/pdf", "image/jpeg"], maxSize: 5_000_000 },
      properties: {},
    },
  }),
} as const;
