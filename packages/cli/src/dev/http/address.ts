/** What a request asks for: the parts of its path, decoded, and its query. */
export interface Address {
  readonly path: string;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

const longest = 4096;

/** Reads the address of a request; undefined for one that no page of ours leads to. */
export function readAddress(target: string | undefined): Address | undefined {
  if (target === undefined || !target.startsWith("/") || target.length > longest) return undefined;
  const [path = "", query = ""] = target.split(/\?(.*)/s, 2);
  const parts: string[] = [];
  for (const segment of path.split("/")) {
    const part = decode(segment);
    // A path of ours holds no step up, no separator and no control character.
    if (part === undefined || part === "." || part === ".." || /[/\\\p{Cc}]/u.test(part)) return undefined;
    if (part !== "") parts.push(part);
  }
  return { path: `/${parts.join("/")}`, parts, query: new URLSearchParams(query) };
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
