/** A text that somebody wrote and did not save, kept in this browser so that closing the page loses nothing. */
interface Kept {
  readonly base: string;
  readonly text: string;
}

const prefix = "waarom-text:";

export function keep(address: string, kept: Kept): void {
  attempt(() => {
    localStorage.setItem(prefix + address, JSON.stringify(kept));
  });
}

export function forget(address: string): void {
  attempt(() => {
    localStorage.removeItem(prefix + address);
  });
}

/** What was kept of a text, unless it is what stands there already. */
export function keptText(address: string, shown: string): Kept | undefined {
  let found: unknown;
  attempt(() => {
    found = JSON.parse(localStorage.getItem(prefix + address) ?? "null");
  });
  return isKept(found) && found.text !== shown ? found : undefined;
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "base" in value &&
    typeof value.base === "string" &&
    "text" in value &&
    typeof value.text === "string"
  );
}

/** A browser that keeps nothing, or has no room, must not stop anybody from writing. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The page itself still holds the text, and asks before it is closed.
  }
}
