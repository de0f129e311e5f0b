import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { join } from "node:path";
import { readAddress } from "../../packages/cli/src/dev/http/address.js";
import { route } from "../../packages/cli/src/dev/routes/route.js";
import { Workspace } from "../../packages/cli/src/dev/workspace.js";

/** Stories show the same pages on every day. */
const asOf = "2026-11-23";

/**
 * A page of `waarom dev` as its server writes it, without its head and scripts.
 *
 * @param example the folder of the project, below `examples/`
 * @param address as a browser asks for it: `/findings?lang=nl`
 */
export async function workplacePage(root: string, example: string, address: string): Promise<string> {
  const asked = readAddress(address);
  if (asked === undefined) throw new Error(`${address} is no address of the workplace.`);
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = address;
  const site = {
    workspace: new Workspace(join(root, "examples", example), () => asOf),
    assets: new Map(),
    token: "story",
    reportDefect: (error: unknown) => {
      throw error;
    },
  };
  const { status, body } = await route(site, request, asked);
  if (status !== 200) throw new Error(`${address} of ${example} answers ${status}.`);
  const found = /<body[^>]*>([\s\S]*)<\/body>/.exec(String(body))?.[1];
  if (found === undefined) throw new Error(`${address} of ${example} has no body.`);
  return found.replaceAll(/<script[\s\S]*?<\/script>/g, "");
}
