import { eeaCountries, isIn, joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth } from "../../facts/names.js";
import { registerLine } from "../../facts/place.js";
import { countryName } from "../../facts/countries.js";

export const transferNoSafeguard = defineRule({
  id: "transfer/no-safeguard",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 44-49", en: "GDPR 44–49" },
  summary: {
    nl: "Gaan gegevens buiten Europa, dan staat erbij hoe ze daar beschermd zijn.",
    en: "Where data leaves Europe, the register says how it is protected there.",
  },
  messages: {
    mechanism: {
      nl: 'Gegevens gaan naar een land buiten Europa ({country}), maar er staat geen waarborg bij. Een inwoner weet dan niet of ze daar veilig zijn. Vul "mechanism" in, met een verwijzing.',
      en: 'Data goes to a country outside Europe ({country}), but no safeguard is given. A resident cannot tell whether it is safe there. Fill in "mechanism", with a reference.',
    },
    undeclared: {
      nl: '"{name}" zit buiten Europa ({country}), maar bij "{activity}" staat geen doorgifte. Een inwoner leest dan niet dat de gegevens daarheen gaan. Zet de doorgifte erbij, met de waarborg.',
      en: '"{name}" is outside Europe ({country}), but "{activity}" declares no transfer. A resident does not read that the data goes there. Add the transfer, with its safeguard.',
    },
    copy: {
      severity: "hint",
      nl: 'Bij een doorgifte buiten Europa ({country}) staat niet waar iemand de waarborg kan lezen. Een inwoner mag een kopie vragen. Vul "copyAt" in.',
      en: 'A transfer outside Europe ({country}) does not say where to read the safeguard. A resident may ask for a copy. Fill in "copyAt".',
      reference: { nl: "AVG 13.1f", en: "GDPR 13(1)(f)" },
    },
  },
  check: ({ project, report }) => ({
    activity({ id, activity, pointer, purposes }) {
      activity.transfers.forEach((transfer, index) => {
        const at = joinPointer(pointer, "transfers", index);
        // Within the EEA data moves freely: nothing to guard.
        if (isIn(eeaCountries, transfer.country?.toUpperCase())) return;
        const country = countryName(transfer.country);
        if (transfer.mechanism === undefined) {
          report("mechanism", { at: project.register.locate(at, "entry"), data: { country } });
        } else if (transfer.copyAt === undefined && transfer.mechanism !== "adequacy") {
          report("copy", { at: project.register.locate(at, "entry"), data: { country } });
        }
      });
      const declared = new Set(activity.transfers.map(({ recipient }) => recipient));
      const said = new Set<string>();
      for (const { recipients } of purposes) {
        for (const { id: name, recipient, pointer: mention } of recipients) {
          const country = recipient?.country?.toUpperCase();
          if (country === undefined || isIn(eeaCountries, country)) continue;
          if (declared.has(name) || said.has(name)) continue;
          said.add(name);
          report("undeclared", {
            at: project.register.locate(mention, "value"),
            data: {
              name: inBoth(recipient?.name, name),
              country: countryName(country),
              activity: inBoth(activity.name, id),
            },
            related: [
              registerLine(project, joinPointer("/recipients", name, "country"), {
                nl: "Hier staat het land.",
                en: "The country is given here.",
              }),
            ],
          });
        }
      }
    },
  }),
});
