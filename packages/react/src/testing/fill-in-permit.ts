import { screen } from "@testing-library/dom";
import type { UserEvent } from "@testing-library/user-event";

/** Answers what the permit requires, as somebody who pastes fast. */
export async function fillInPermit(user: UserEvent): Promise<void> {
  const type = async (label: string, text: string) => {
    await user.click(screen.getByLabelText(label, { selector: "input" }));
    await user.paste(text);
  };
  await type("Straat en huisnummer", "Dorpsstraat 1");
  await type("Postcode", "1234ab");
  await type("Woonplaats", "Voorbeeldstad");
  await type("Dag", "31");
  await type("Maand", "12");
  await type("Jaar", "1990");
  await type("Kenteken", "ab123c");
  for (const label of ["Eerste vergunning", "Nee", "Ik heb alles naar waarheid ingevuld"])
    await user.click(screen.getByLabelText(label));
}
