import type { DeskProps } from "./props.js";

/** The parts of the page that the desk's scripts work with. */
export interface DeskParts {
  readonly desk: HTMLElement;
  readonly message: HTMLElement;
  readonly form: HTMLFormElement;
  readonly base: HTMLInputElement;
  readonly area: HTMLTextAreaElement;
  readonly host: HTMLElement;
  readonly state: HTMLElement;
  readonly topics: HTMLElement;
  readonly panes: HTMLElement;
  readonly findings: HTMLElement;
  readonly changes: HTMLElement;
}

/** The desk of this page; undefined for a page without one. */
export function findDesk(): { readonly parts: DeskParts; readonly props: DeskProps } | undefined {
  const desk = byId("desk");
  const form = byId("desk-form");
  const base = byId("desk-base");
  const area = byId("desk-text");
  const props: unknown = desk === null ? undefined : JSON.parse(desk.dataset.props ?? "null");
  if (
    desk === null ||
    !(form instanceof HTMLFormElement) ||
    !(base instanceof HTMLInputElement) ||
    !(area instanceof HTMLTextAreaElement) ||
    !isProps(props)
  )
    return undefined;
  const [message, host, state, topics, panes, findings, changes] = [
    "message",
    "editor",
    "state",
    "topics",
    "panes",
    "findings",
    "changes",
  ].map((name) => byId(`desk-${name}`));
  if (!message || !host || !state || !topics || !panes || !findings || !changes) return undefined;
  return {
    parts: { desk, message, form, base, area, host, state, topics, panes, findings, changes },
    props,
  };
}

function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** Our own server wrote it. */
function isProps(value: unknown): value is DeskProps {
  return typeof value === "object" && value !== null && "address" in value && "say" in value;
}
