import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { purposeName } from "../../facts/names.js";

/** Ways to take part that need no address that the organisation already had. */
const openWays = ["open-link", "qr-code", "telephone", "paper", "desk"];

export const surveySingleChannel = defineRule({
  id: "survey/single-channel",
  severity: "warning",
  decides: "owner",
  scope: "register",
  reference: { nl: "AVG 5.1c, 25", en: "GDPR 5(1)(c), 25" },
  summary: {
    nl: "Meedoen aan een enquête kan ook zonder eigen link.",
    en: "People can take part in a survey without a link of their own.",
  },
  messages: {
    single: {
      nl: 'Meedoen aan "{purpose}" kan alleen met een eigen link. Een inwoner kan dan niet meedoen zonder dat u weet wie het is. Geef ook een open link, QR-code, telefoonnummer of papieren lijst.',
      en: '"{purpose}" can only be joined by a personal link. A resident cannot take part without you knowing who it is. Offer an open link, QR code, telephone number or paper list as well.',
    },
    none: {
      nl: 'Bij "{purpose}" staat niet hoe mensen meedoen. Een inwoner kan dan niet kiezen. Vul "channels" in, met ten minste één manier zonder eigen link.',
      en: '"{purpose}" does not say how people take part, so a resident cannot choose. Fill in "channels", with at least one way without a personal link.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const { survey } = purpose.purpose;
      if (survey === undefined || survey.channels.some((way) => openWays.includes(way))) return;
      const none = survey.channels.length === 0;
      const pointer = joinPointer(purpose.pointer, "survey");
      report(none ? "none" : "single", {
        at: project.register.locate(none ? pointer : joinPointer(pointer, "channels"), "key"),
        data: { purpose: purposeName(purpose) },
      });
    },
  }),
});
