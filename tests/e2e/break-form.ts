import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Takes the purpose of the licence plate away, as somebody would who does not know what it is for. */
export function breakForm(folder: string): void {
  const path = join(folder, "forms/parkeervergunning.form.json");
  const text = readFileSync(path, "utf8");
  const without = text.replace(/,\s*"x-privacy": \{[^}]*"category": "vehicle-registration"[^}]*\}/, "");
  if (without === text)
    throw new Error("The example has changed: its licence plate declares nothing of the kind.");
  writeFileSync(path, without);
}
