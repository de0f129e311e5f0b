import { computeAccessibleDescription, computeAccessibleName, getRole } from "dom-accessibility-api";

/** The words around what is read: those of a screen reader, not of the page. */
const words = {
  nl: {
    heading: (level: string) => `kop niveau ${level}`,
    roles: {
      link: "koppeling",
      button: "knop",
      textbox: "invoerveld",
      checkbox: "selectievakje",
      radio: "keuzerondje",
      combobox: "keuzelijst",
      group: "groep",
      radiogroup: "groep keuzerondjes",
      region: "gebied",
      form: "formulier",
      navigation: "navigatie",
      alert: "melding",
      progressbar: "voortgang",
      table: "tabel",
      img: "afbeelding",
    },
    list: (count: number) => `lijst met ${count} ${count === 1 ? "onderdeel" : "onderdelen"}`,
    states: {
      folded: "samengevouwen",
      unfolded: "uitgevouwen",
      checked: "aangevinkt",
      unchecked: "niet aangevinkt",
      chosen: "gekozen",
      "not-chosen": "niet gekozen",
      required: "verplicht",
      invalid: "ongeldig",
      "read-only": "alleen-lezen",
      disabled: "uitgeschakeld",
      empty: "leeg",
    },
  },
  en: {
    heading: (level: string) => `heading level ${level}`,
    roles: {
      link: "link",
      button: "button",
      textbox: "edit",
      checkbox: "check box",
      radio: "radio button",
      combobox: "combo box",
      group: "group",
      radiogroup: "radio group",
      region: "region",
      form: "form",
      navigation: "navigation",
      alert: "alert",
      progressbar: "progress",
      table: "table",
      img: "image",
    },
    list: (count: number) => `list with ${count} ${count === 1 ? "item" : "items"}`,
    states: {
      folded: "collapsed",
      unfolded: "expanded",
      checked: "checked",
      unchecked: "not checked",
      chosen: "selected",
      "not-chosen": "not selected",
      required: "required",
      invalid: "invalid",
      "read-only": "read only",
      disabled: "disabled",
      empty: "blank",
    },
  },
} as const;

type Words = (typeof words)["nl" | "en"];
type State = keyof Words["states"];

/** What is read as one thing, so that nothing inside it is read once more. */
const whole = new Set([
  "heading",
  "link",
  "button",
  "textbox",
  "checkbox",
  "radio",
  "combobox",
  "img",
  "progressbar",
]);

/**
 * What a screen reader says when it reads from top to bottom, a line for each stop. Computed from roles, accessible names,
 * descriptions and states, as the browser gives them to any screen reader; each product puts the words in its own order.
 * The text of a label is left out: it is heard with its control.
 *
 * @example
 * transcript(canvasElement, "nl"); // ["kop niveau 2, Uw adres", "knop, samengevouwen, Waarom vragen we dit?: Uw adres"]
 */
export function transcript(root: Element, language: "nl" | "en"): readonly string[] {
  return linesOf(root, words[language]);
}

function linesOf(element: Element, say: Words): string[] {
  const lines: string[] = [];
  let text = "";
  const flush = () => {
    const said = text.replaceAll(/\s+/g, " ").trim();
    if (said !== "") lines.push(said);
    text = "";
  };
  for (const node of element.childNodes) {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || isSilent(node)) continue;
    const line = lineFor(node, say);
    if (line === undefined && isInline(node)) {
      const within = linesOf(node, say);
      if (within.length <= 1) {
        text += ` ${within[0] ?? ""} `;
        continue;
      }
    }
    flush();
    if (line !== undefined) lines.push(line);
    if (line === undefined || !whole.has(roleOf(node))) lines.push(...linesOf(node, say));
  }
  flush();
  return lines;
}

function lineFor(element: Element, say: Words): string | undefined {
  const role = roleOf(element);
  const name = computeAccessibleName(element).replaceAll(/\s+/g, " ").trim();
  if (role === "list") return say.list([...element.children].filter((child) => !isSilent(child)).length);
  if (role === "heading") return `${say.heading(levelOf(element))}, ${name}`;
  if (!isSpoken(role, say)) return undefined;
  if (["group", "region", "form"].includes(role) && name === "") return undefined;
  const description = computeAccessibleDescription(element).replaceAll(/\s+/g, " ").trim();
  return [
    say.roles[role],
    ...statesOf(element, role).map((state) => say.states[state]),
    name,
    valueOf(element),
    description,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function isSpoken(role: string, say: Words): role is keyof Words["roles"] {
  return Object.hasOwn(say.roles, role);
}

function roleOf(element: Element): string {
  // The button of a disclosure: browsers expose it so, the tables of roles do not say it.
  if (element.tagName === "SUMMARY") return "button";
  if (element instanceof HTMLInputElement && element.type === "file") return "button";
  if (element.tagName === "DETAILS") return "";
  return getRole(element) ?? "";
}

function levelOf(element: Element): string {
  return element.getAttribute("aria-level") ?? element.tagName.replace("H", "");
}

function statesOf(element: Element, role: string): readonly State[] {
  const states: State[] = [];
  if (element.tagName === "SUMMARY")
    states.push(element.closest("details")?.open === true ? "unfolded" : "folded");
  if (element instanceof HTMLInputElement && role === "checkbox")
    states.push(element.checked ? "checked" : "unchecked");
  if (element instanceof HTMLInputElement && role === "radio")
    states.push(element.checked ? "chosen" : "not-chosen");
  if (element.matches(":disabled")) states.push("disabled");
  if (element.matches("[readonly]")) states.push("read-only");
  if (element.matches("[required], [aria-required='true']")) states.push("required");
  if (element.matches("[aria-invalid='true']")) states.push("invalid");
  if (role === "textbox" && valueOf(element) === "") states.push("empty");
  return states;
}

function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.textContent.trim() ?? "";
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLInputElement && !["checkbox", "radio", "file", "submit"].includes(element.type))
    return element.value;
  return "";
}

/** What is not read: hidden, folded away, decoration, or heard already with its control. */
function isSilent(element: Element): boolean {
  if (["SCRIPT", "STYLE", "LEGEND", "TEMPLATE"].includes(element.tagName)) return true;
  if (element instanceof HTMLLabelElement && element.control !== null) return true;
  if (element.matches("[hidden], [aria-hidden='true'], input[type='hidden']")) return true;
  const folded = element.closest("details:not([open])");
  if (folded !== null && element.tagName !== "DETAILS" && element.closest("summary") === null) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === "none" || visibility === "hidden";
}

function isInline(element: Element): boolean {
  return ["SPAN", "STRONG", "EM", "B", "I", "CODE", "TIME", "BR", "BDI"].includes(element.tagName);
}
