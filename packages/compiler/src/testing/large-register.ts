import { linkProject, type JsonObject, type JsonValue, type Project } from "@waarom/model";
import { asOf } from "./example.js";

const things = [
  "parkeren",
  "afval",
  "jeugdhulp",
  "belasting",
  "vergunning",
  "subsidie",
  "huisvesting",
  "onderwijs",
];
const verbs = ["aanvragen", "melden", "wijzigen", "beoordelen", "opzeggen", "betalen"];
const groups = ["resident", "entrepreneur", "visitor", "client"];
const kinds = ["name", "address", "email", "bsn", "health", "income"];

/** A register of any size, as varied as a municipality's; `named` replaces the name of the first activity. */
function largeRegister(count: number, named?: string): JsonObject {
  const activities: Record<string, JsonValue> = {};
  for (let index = 0; index < count; index++) {
    const thing = pick(things, index);
    const verb = pick(verbs, Math.floor(index / things.length));
    activities[`activiteit-${index}`] = {
      name:
        index === 0 && named !== undefined
          ? named
          : { nl: `${thing} ${verb} ${index}`, en: `Activity ${index}` },
      description: {
        nl: `Inwoners kunnen hier ${thing} ${verb}.`,
        en: `Residents can do thing ${index} here.`,
      },
      controller: "college",
      owner: "eigenaar-geheim",
      dataSubjects: [pick(groups, index)],
      data: [0, 1].map((shift) => ({ category: pick(kinds, index + shift) })),
      security: "beveiliging-geheim",
      purposes: {
        doel: {
          text: { nl: `${thing} ${verb}`, en: `do thing ${index}` },
          legalBases: { "public-task": { law: [{ law: "gemeentewet", article: "108" }] } },
          recipients: ["host"],
          retention: [{ period: "P1Y", from: { nl: "besluit", en: "decision" }, then: "destroy" }],
        },
      },
    };
  }
  return {
    organisation: { name: "Gemeente Groot", kind: "municipality" },
    bodies: { college: { name: { nl: "college", en: "executive" }, email: "college@groot.example" } },
    dpo: { email: "fg@groot.example" },
    rights: { url: "https://groot.example/rechten" },
    recipients: { host: { name: "Hosting BV", role: "processor", agreement: { reference: "VWO-1" } } },
    activities,
  };
}

/** The project of such a register. */
export function largeRegisterProject(count: number, named?: string): Project {
  return linkProject([{ path: "register.yaml", text: JSON.stringify(largeRegister(count, named)) }], {
    asOf,
  });
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
