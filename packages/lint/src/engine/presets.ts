import type { BuiltInText, Severity } from "@waarom/model";
import type { RuleFacts } from "./rule.js";

export const presetIds = ["recommended", "build", "editor", "register-audit"] as const;
export type PresetId = (typeof presetIds)[number];

export interface Preset {
  readonly description: BuiltInText;
  readonly includes: (rule: RuleFacts, chosen: Severity | undefined) => boolean;
}

const always = (rule: RuleFacts) => rule.scope === "configuration";

/** Sets of rules for one kind of work. A rule that is off stays off in each, until a project chooses a severity. */
export const presets: Readonly<Record<PresetId, Preset>> = {
  recommended: {
    description: { nl: "Alle regels.", en: "Every rule." },
    includes: () => true,
  },
  build: {
    description: {
      nl: "Alleen wat een build tegenhoudt: de fouten.",
      en: "Only what stops a build: the errors.",
    },
    includes: (rule, chosen) => (chosen ?? rule.severity) === "error",
  },
  editor: {
    description: {
      nl: "Regels over teksten die inwoners lezen.",
      en: "Rules about the texts that residents read.",
    },
    includes: (rule) => rule.scope === "notice" || always(rule),
  },
  "register-audit": {
    description: {
      nl: "Regels over het register, voor een controle door de privacy officer of de FG.",
      en: "Rules about the register, for an audit by the privacy officer or the DPO.",
    },
    includes: (rule) => rule.scope === "register" || always(rule),
  },
};
