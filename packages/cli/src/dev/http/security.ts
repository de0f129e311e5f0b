import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/**
 * What every answer carries. The policy is the one that forms must work under at a municipality, so whoever previews a
 * form here sees at once what a strict site would refuse.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'self'",
  "x-content-type-options": "nosniff",
  // With "no-referrer" a browser hides from us, too, that a form of ours was sent: its `Origin` would be null.
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

/** The names under which a browser on this very computer reaches us. */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * True for a request that a page of ours, or the person at this computer, made. A name of somebody else's that leads to
 * 127.0.0.1 (DNS rebinding) is refused by its `Host`, a form on another site by its `Origin`.
 */
export function isOurs(request: IncomingMessage): boolean {
  const host = request.headers.host ?? "";
  if (!ownNames.has(host.replace(/:\d+$/, ""))) return false;
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  // A browser says whether another page asked; another port of this computer is another page too.
  const site = request.headers["sec-fetch-site"];
  const reads = request.method === "GET" || request.method === "HEAD";
  return reads || site === undefined || site === "same-origin";
}

/**
 * True for a request that may change a file: a page of ours made it, in this run of the program. A browser names the page
 * (`Origin`) with everything that changes something; the word that only our pages know is there for where it does not.
 */
export function mayChange(request: IncomingMessage, given: unknown, token: string): boolean {
  if (request.headers.origin === undefined || typeof given !== "string") return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
