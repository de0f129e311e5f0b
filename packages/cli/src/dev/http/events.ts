import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "./security.js";

/** Pages that wait to hear that a file changed (server-sent events). */
export class Events {
  readonly #listeners = new Set<ServerResponse>();

  /** Keeps the answer open and says which version there is now: a page that was away meanwhile notices too. */
  listen(request: IncomingMessage, response: ServerResponse, version: string): void {
    response.writeHead(200, {
      ...securityHeaders,
      "content-type": "text/event-stream",
      connection: "keep-alive",
    });
    response.write(`retry: 500\n\n${change(version)}`);
    this.#listeners.add(response);
    request.once("close", () => {
      this.#listeners.delete(response);
    });
  }

  /** Tells every page which version of the project there is now. */
  tell(version: string): void {
    for (const listener of this.#listeners) listener.write(change(version));
  }

  close(): void {
    for (const listener of this.#listeners) listener.end();
    this.#listeners.clear();
  }
}

function change(version: string): string {
  return `event: change\ndata: ${version}\n\n`;
}
