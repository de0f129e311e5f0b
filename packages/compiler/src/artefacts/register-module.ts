import { idsOf, legalBases, type Project, type RegisterFacts } from "@waarom/model";
import { jsValue } from "../emit/js-value.js";
import { plainJson } from "../emit/plain-json.js";
import { literalType } from "../emit/literal-type.js";
import type { Artefact } from "./artefact.js";

/**
 * The ids of a register as a module with literal types: with it `defineForm` lets no field compile whose purpose or legal
 * basis the register does not have.
 */
export function registerModule(project: Project): readonly Artefact[] {
  const facts = plainJson(registerFacts(project));
  return [
    {
      path: "register.js",
      text: `// The ids of the register, written by \`waarom build\`. Change the register, not this file.\n\nexport default ${jsValue(facts)};\n`,
    },
    {
      path: "register.d.ts",
      text: `declare const register: ${literalType(facts)};\nexport default register;\n`,
    },
  ];
}

function registerFacts({ register }: Project): RegisterFacts {
  const purposes = [...register.purposes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    purposes: Object.fromEntries(
      purposes.map(({ id, purpose }) => [
        id,
        { legalBases: idsOf(legalBases).filter((basis) => purpose.legalBases[basis] !== undefined) },
      ]),
    ),
    sources: Object.keys(register.value.sources).sort(),
    recipients: Object.keys(register.value.recipients).sort(),
  };
}
