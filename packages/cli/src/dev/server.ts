import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readAddress } from "./http/address.js";
import { plain, send, type Answer } from "./http/answer.js";
import { Events } from "./http/events.js";
import { isOurs } from "./http/security.js";
import { route } from "./routes/route.js";
import type { Site } from "./site.js";

/** A preview that runs. */
export interface RunningSite {
  readonly port: number;
  /** Tells open pages that the project changed. */
  changed(): void;
  close(): Promise<void>;
}

/** Nobody else on the network may look along: forms that are not public yet, texts that nobody approved. */
const loopback = "127.0.0.1";

/** Serves the preview on this computer only. Rejects with Node's own error where the port is taken. */
export async function serve(site: Site, port: number): Promise<RunningSite> {
  const events = new Events();
  const server = createServer((request, response) => {
    void handle(site, events, request, response);
  });
  await listen(server, port);
  return {
    port: portOf(server.address()),
    changed: () => {
      events.tell(site.workspace.state.version);
    },
    close: () => {
      events.close();
      return new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      });
    },
  };
}

async function handle(
  site: Site,
  events: Events,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const withBody = request.method !== "HEAD";
  try {
    if (!isOurs(request)) {
      send(
        response,
        plain("This address is for a browser on the same computer: http://localhost.", 403),
        withBody,
      );
      return;
    }
    const address = readAddress(request.url);
    if (address === undefined) {
      send(response, plain("Not an address of this site.", 400), withBody);
      return;
    }
    if (address.path === "/events" && request.method === "GET") {
      events.listen(request, response, site.workspace.state.version);
      return;
    }
    const { version } = site.workspace.state;
    send(response, await route(site, request, address), withBody);
    // A text was saved here: other pages show it at once, as after a change from outside.
    if (site.workspace.state.version !== version) events.tell(site.workspace.state.version);
  } catch (error) {
    site.reportDefect(error);
    if (!response.headersSent) send(response, defect(error), withBody);
  }
}

function defect(error: unknown): Answer {
  const reason = error instanceof Error ? error.message : String(error);
  return plain(`Er ging iets mis in Waarom zelf. Something went wrong in Waarom itself.\n\n${reason}`, 500);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, loopback, () => {
      server.off("error", fail);
      done();
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}
