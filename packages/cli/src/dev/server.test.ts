import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderWith } from "../testing/run.js";
import { serve, type RunningSite } from "./server.js";
import { Workspace } from "./workspace.js";

const example = fileURLToPath(new URL("../../../../examples/gemeente-voorbeeld", import.meta.url));
const defects: unknown[] = [];
let folder: string;
let workspace: Workspace;
let site: RunningSite;

beforeEach(async () => {
  folder = folderWith();
  cpSync(example, folder, { recursive: true });
  workspace = new Workspace(folder, () => "2026-11-23");
  const assets = new Map([["site.css", { type: "text/css", body: new Uint8Array([97]) }]]);
  site = await serve({ workspace, assets, token: "word", reportDefect: (error) => defects.push(error) }, 0);
});
afterEach(async () => {
  await site.close();
  expect(defects.splice(0)).toEqual([]);
});

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Node's own client, since `fetch` tidies an address and a host before it sends them. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  return new Promise((done, fail) => {
    const sent = request({ host: "127.0.0.1", port: site.port, path, headers, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on("error", fail);
    sent.end();
  });
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  workspace.refresh();
}

describe("every answer", () => {
  it.each(["/", "/findings", "/assets/site.css", "/nothing", "/forms/nothing", "/assets/../x", "/%"])(
    "to %s carries the strict policy",
    async (path) => {
      const { headers } = await get(path);
      expect(headers["content-security-policy"]).toBe("default-src 'self'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
    },
  );

  it("holds no inline script and no inline style", async () => {
    const { body } = await get("/");
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });
});

describe("who may look", () => {
  it.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"])(
    "a request for the host %j is refused",
    async (host) => {
      expect((await get("/", { host })).status).toBe(403);
    },
  );

  it.each(["localhost", "127.0.0.1", "[::1]"])("a request for %s is answered", async (name) => {
    expect((await get("/", { host: `${name}:${site.port}` })).status).toBe(200);
  });

  it.each(["https://evil.example", "null"])("a form on %s cannot send here", async (origin) => {
    expect((await get("/forms/parkeervergunning", { origin }, "POST")).status).toBe(403);
  });

  it("only a browser's own methods are known", async () => {
    expect((await get("/", {}, "DELETE")).status).toBe(405);
    expect((await get("/", {}, "HEAD")).body).toBe("");
  });
});

describe("paths", () => {
  it.each(["/assets/../package.json", "/assets/%2e%2e/package.json", "/forms/..%2f..%2fwaarom.json"])(
    "%s leads nowhere",
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );

  it.each([
    "/assets/package.json",
    "/assets/__proto__",
    "/forms/__proto__",
    "/forms/constructor.form.js",
    "/waarom.json",
  ])("%s does not exist", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe("the list of forms", () => {
  it("speaks the language of its address", async () => {
    expect((await get("/?lang=nl")).body).toContain("Bewonersparkeervergunning aanvragen");
    const { body } = await get("/?lang=en");
    expect(body).toContain('<html lang="en">');
    expect(body).toContain("Apply for a resident parking permit");
  });

  it("says what is hostile without believing it", async () => {
    edit(
      "forms/parkeervergunning.form.json",
      "Bewonersparkeervergunning aanvragen",
      "<script>alert(1)</script>",
    );
    const { body } = await get("/?lang=nl");
    expect(body).toContain("&lt;script&gt;");
    expect(body).not.toContain("<script>alert");
  });
});

describe("the notices that need no form", () => {
  it("are one click away, and lead from the organisation to each activity", async () => {
    expect((await get("/?lang=en")).body).toContain('href="/privacy/en.html"');
    const organisation = await get("/privacy/nl.html");
    expect(organisation.status).toBe(200);
    expect(organisation.body).toContain("Uw gegevens bij Gemeente Voorbeeldstad");
    expect(organisation.body).toContain("../notices/activities/cameratoezicht.nl.html");
    const activity = await get("/notices/activities/cameratoezicht.nl.html");
    expect(activity.status).toBe(200);
    expect(activity.body).toContain("Uw gegevens: Cameratoezicht stationsplein");
    expect((await get("/notices/notice.css")).headers["content-type"]).toContain("text/css");
  });

  it("follow a change, and lead nowhere for an activity that is not there", async () => {
    edit("register/zonder-formulier.yaml", "nl: Cameratoezicht stationsplein", "nl: Camera's op het plein");
    expect((await get("/notices/activities/cameratoezicht.nl.html")).body).toContain("op het plein");
    expect((await get("/notices/activities/__proto__.nl.html")).status).not.toBe(200);
    expect((await get("/privacy/fr.html")).status).toBe(404);
  });
});

describe("findings", () => {
  const kenteken = /,\s*"x-privacy": \{[^}]*"category": "vehicle-registration"[^}]*\}/;

  it("say that there are none", async () => {
    rmSync(join(folder, "privacy-exceptions.yaml"));
    edit("register/wmo.yaml", "use: fetch", "use: check");
    expect((await get("/findings")).body).toContain("Er zijn geen bevindingen");
  });

  it("show what somebody decided to leave, with the reason", async () => {
    const { body } = await get("/findings");
    expect(body).toContain("Wie net uit het ziekenhuis komt, logeert vaak bij familie.");
    expect(body).not.toContain("finding-error");
  });

  it("stand with their place, their lines and who can mend them", async () => {
    edit("forms/parkeervergunning.form.json", kenteken, "");
    const { body } = await get("/findings?lang=en");
    expect(body).toContain("For the developer");
    expect(body).toContain("forms/parkeervergunning.form.json, line 18");
    expect(body).toContain("&gt; 18 |");
    expect(body).toContain("purpose/missing");
  });

  it("stand in the place of a form that they stop, also where it would be sent", async () => {
    edit("forms/parkeervergunning.form.json", kenteken, "");
    const { body, status } = await get("/forms/parkeervergunning?lang=en");
    expect(status).toBe(422);
    expect(body).toContain("This form cannot be shown yet");
    expect(body).toContain("purpose/missing");
    expect((await get("/forms/parkeervergunning", {}, "POST")).status).toBe(422);
    expect((await get("/forms/parkeervergunning.form.js")).status).toBe(404);
  });
});

describe("a project that changes", () => {
  it("is another version only where a file differs", () => {
    const { version } = workspace.state;
    expect(workspace.refresh()).toBe(false);
    writeFileSync(join(folder, "waarom.json"), "{}");
    expect(workspace.refresh()).toBe(true);
    expect(workspace.state.version).not.toBe(version);
  });

  it("that cannot be read is said, and comes back", async () => {
    const text = readFileSync(join(folder, "waarom.json"));
    writeFileSync(join(folder, "waarom.json"), new Uint8Array([0]));
    workspace.refresh();
    const { status, body } = await get("/?lang=en");
    expect(status).toBe(503);
    expect(body).toContain("not text in UTF-8");
    writeFileSync(join(folder, "waarom.json"), text);
    workspace.refresh();
    expect((await get("/")).status).toBe(200);
  });

  it("tells the pages that are open", async () => {
    const heard = new Promise<string>((done, fail) => {
      const sent = request({ host: "127.0.0.1", port: site.port, path: "/events" }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text += part;
          // The first event says how things stand, the second what changed.
          if (text.split("event: change").length === 2) {
            edit("waarom.json", "{", "{\n");
            site.changed();
          } else done(text);
        });
      });
      sent.on("error", fail);
      sent.end();
    });
    expect(await heard).toContain(workspace.state.version);
  });
});
