import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../testing/run.js";
import { serve, type RunningSite } from "./server.js";
import { Workspace } from "./workspace.js";

let site: RunningSite;
beforeAll(async () => {
  const folder = folderWith();
  cpSync(join(import.meta.dirname, "../../../../examples/gemeente-voorbeeld"), folder, { recursive: true });
  const workspace = new Workspace(folder, () => "2026-11-23");
  site = await serve(
    { workspace, assets: new Map(), token: "word", reportDefect: (error) => expect(error).toBeUndefined() },
    0,
  );
});
afterAll(() => site.close());

const get = (path: string) => fetch(`http://127.0.0.1:${site.port}${path}`, { redirect: "manual" });

describe("the register and the pages for staff in the preview", () => {
  it("are linked from the first page, in the reader's language", async () => {
    for (const [language, register] of [
      ["nl", "/register/index.html"],
      ["en", "/register/en/index.html"],
    ] as const) {
      const body = await (await get(`/?lang=${language}`)).text();
      const links = [...body.matchAll(/href="(\/(?:register|staff)[^"]*)"/g)].map((match) => match[1] ?? "");
      expect(links).toContain(register);
      expect(links).toContain(`/staff/instructions/wmo.${language}.html`);
      expect(links).toContain(`/staff/surveys/tevredenheid-meten.poster.${language}.html`);
      for (const link of links) expect((await get(link)).status, link).toBe(200);
    }
  }, 60_000);

  it("come with their type and the strict policy, and lead to the notice of the preview", async () => {
    const script = await get("/register/search.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("content-security-policy")).toBe("default-src 'self'");
    expect((await get("/register")).headers.get("location")).toBe("/register/index.html");
    expect((await get("/notices/wmo.en.html")).headers.get("location")).toBe("/forms/wmo/notice?lang=en");
    for (const path of ["/register/nothing.html", "/staff/../package.json", "/staff/staff"])
      expect((await get(path)).status, path).toBe(404);
  }, 60_000);
});
