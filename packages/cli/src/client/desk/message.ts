interface Choice {
  readonly label: string;
  readonly onChoose: () => void;
}

/** Says something above the desk, with what can be done about it. Whoever listens hears it at once. */
export function sayAbove(
  place: HTMLElement,
  kind: "alert" | "note",
  lines: readonly string[],
  choices: readonly Choice[] = [],
): void {
  const box = document.createElement("div");
  box.className = kind === "alert" ? "desk-alert" : "preview-note";
  box.setAttribute("role", kind === "alert" ? "alert" : "status");
  for (const line of lines) {
    const paragraph = document.createElement("p");
    paragraph.textContent = line;
    box.append(paragraph);
  }
  for (const { label, onChoose } of choices) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "desk-button desk-button-small";
    button.textContent = label;
    button.addEventListener("click", onChoose);
    box.append(button, " ");
  }
  place.replaceChildren(box);
  box.scrollIntoView({ block: "nearest" });
}
