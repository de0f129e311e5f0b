// Serves the built pages from this machine, each under its own content security policy.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { folder } from "./build.mjs";
import { pages } from "./pages.mjs";

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** @param {string} path */
function policyOf(path) {
  const page = path.split("/")[1]?.replace(/-\d+$/, "");
  const kind = Object.entries(pages).find(([name]) => name === page)?.[1];
  return [
    "default-src 'self'; img-src 'self' data:",
    kind !== undefined && "policy" in kind ? kind.policy : [],
  ]
    .flat()
    .join("; ");
}

/** @returns {Promise<{ origin: string, close: () => void }>} */
export function serve() {
  /** Read once, so that no page waits for the disk. */
  const files = new Map();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!files.has(file)) files.set(file, existsSync(file) ? readFileSync(file) : undefined);
    const body = files.get(file);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-security-policy": policyOf(path),
      "cache-control": "no-store",
    });
    response.end(body);
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
