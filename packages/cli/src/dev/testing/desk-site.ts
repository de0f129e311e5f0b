import { cpSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect } from "vitest";
import { folderWith } from "../../testing/run.js";
import { serve, type RunningSite } from "../server.js";
import { Workspace } from "../workspace.js";

const example = fileURLToPath(new URL("../../../../../examples/gemeente-voorbeeld", import.meta.url));

export const token = "a word that only our pages know";
/** The address of a text, and where it stands in the project. */
export const text = "/texts/parkeervergunning.nl.md";
export const onDisk = "notices/parkeervergunning.nl.md";

interface Sent {
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

type Headers = Readonly<Record<string, string>>;

/** A preview of a part of the example municipality, new for each test, and the ways to ask it something. */
export function deskSite() {
  const defects: unknown[] = [];
  let folder = "";
  let workspace: Workspace;
  let site: RunningSite;

  beforeEach(async () => {
    folder = folderWith();
    cpSync(example, folder, {
      recursive: true,
      filter: (path) => !/(klussenmunt|tevredenheid|privacyverzoek)\./.test(path),
    });
    workspace = new Workspace(folder, () => "2026-11-23");
    site = await serve({ workspace, assets: new Map(), token, reportDefect: (e) => defects.push(e) }, 0);
  });
  afterEach(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
    expect(defects.splice(0)).toEqual([]);
  });

  function send(method: string, path: string, { body, headers = {} }: Sent = {}) {
    return new Promise<{ status: number; body: string }>((done, fail) => {
      const sent = request({ host: "127.0.0.1", port: site.port, path, method, headers }, (response) => {
        let got = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (got += part));
        response.on("end", () => done({ status: response.statusCode ?? 0, body: got }));
      });
      sent.on("error", fail);
      sent.end(body);
    });
  }
  const origin = () => `http://127.0.0.1:${site.port}`;

  return {
    folder: () => folder,
    refresh: () => workspace.refresh(),
    send,
    origin,
    get: (path: string) => send("GET", path),
    read: (file = onDisk) => readFileSync(join(folder, file), "utf8"),

    /** As our own script sends it, unless told otherwise. */
    post: (action: string, body: Readonly<Record<string, unknown>>, headers: Headers = {}) =>
      send("POST", action, {
        body: JSON.stringify({ token, ...body }),
        headers: {
          "content-type": "application/json",
          origin: origin(),
          "sec-fetch-site": "same-origin",
          ...headers,
        },
      }),

    /** As a browser sends a form without scripts: with the line ends of a form. */
    submit: (fields: Readonly<Record<string, string>>, headers: Headers = {}) => {
      const body = new URLSearchParams({ token, intent: "save", ...fields });
      for (const name of ["text", "base"]) {
        const value = body.get(name);
        if (value !== null) body.set(name, value.replaceAll("\n", "\r\n"));
      }
      return send("POST", `${text}?lang=nl`, {
        body: body.toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", origin: origin(), ...headers },
      });
    },
  };
}
