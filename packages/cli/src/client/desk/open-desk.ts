import { Desk } from "./desk.js";
import { findDesk } from "./parts.js";

/** Makes the desk of this page live. */
export function openDesk(): void {
  const found = findDesk();
  if (found !== undefined) new Desk(found.parts, found.props);
}
