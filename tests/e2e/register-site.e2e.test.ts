// The register site of a build, of the example and of a register of 1,000 activities: from a web server with a strict policy and
// from a folder. WAAROM_SCREENSHOTS=<folder> keeps a picture of each page.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/lib/packages.mjs";
import { accessibilityFaults, openPage, overflows, startBrowser } from "./browser.js";

const pictures = process.env.WAAROM_SCREENSHOTS;
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
};
const work = mkdtempSync(join(tmpdir(), "waarom-site-"));
let browser: Browser;
let server: Server;
let origin = "";

/** Builds with the command itself. */
function built(project: string): string {
  const out = `${project}-built`;
  execFileSync(process.execPath, [join(root, "packages/cli/dist/bin.js"), "build", project, "--out", out], {
    stdio: "pipe",
  });
  return out;
}

/** A register of many activities, in files as people keep them. */
function largeProject(count: number): string {
  const folder = join(work, "large");
  mkdirSync(folder);
  writeFileSync(join(folder, "waarom.json"), '{ "languages": ["nl"], "defaultLanguage": "nl" }');
  const things = ["parkeervergunning", "afvalpas", "jeugdhulp", "hondenbelasting", "subsidie", "evenement"];
  const activities = Array.from({ length: count }, (_, index) => {
    const thing = things[index % things.length] ?? "";
    return [
      `a${index}`,
      {
        name: { nl: `${thing} ${index}` },
        description: { nl: `Inwoners regelen hier hun ${thing}.` },
        controller: "college",
        dataSubjects: [index % 2 === 0 ? "resident" : "entrepreneur"],
        data: [{ category: index % 3 === 0 ? "vehicle-registration" : "name" }],
        automatedDecisions: "none",
        dpia: { needed: false, reason: { nl: "Weinig gegevens." } },
        security: { nl: "Alleen medewerkers van de afdeling." },
        purposes: {
          doel: {
            text: { nl: `uw ${thing} regelen` },
            legalBases: { "public-task": { law: { law: "gemeentewet", article: "108" } } },
            retention: [
              { period: "P1Y", from: { nl: "besluit" }, after: { nl: "na ons besluit" }, then: "destroy" },
            ],
          },
        },
      },
    ];
  });
  const register = {
    organisation: { name: "Gemeente Groot", kind: "municipality" },
    bodies: { college: { name: { nl: "college" }, article: "het", email: "college@groot.example" } },
    dpo: { email: "fg@groot.example" },
    rights: { url: "https://www.groot.example/rechten", term: "P1M" },
    activities: Object.fromEntries(activities) as unknown,
  };
  writeFileSync(join(folder, "register.yaml"), JSON.stringify(register));
  return folder;
}

beforeAll(async () => {
  cpSync(join(root, "examples/gemeente-voorbeeld"), join(work, "example"), { recursive: true });
  const folders = { example: built(join(work, "example")), large: built(largeProject(1000)) };
  server = createServer((request, response) => {
    const [, site = "", ...rest] = normalize(new URL(request.url ?? "/", "http://x").pathname).split("/");
    try {
      const body = readFileSync(join(site === "large" ? folders.large : folders.example, ...rest));
      const type = types[extname(rest.at(-1) ?? "")] ?? "text/plain";
      response.writeHead(200, { "content-type": type, "content-security-policy": "default-src 'self'" });
      response.end(body);
    } catch {
      response.writeHead(request.url?.endsWith("favicon.ico") === true ? 204 : 404);
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  return openPage(context, path.startsWith("file:") ? path : `${origin}${path}`);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

describe("every page of the register site and for staff", () => {
  it.each([
    ["index", "/example/register/index.html"],
    ["index-en", "/example/register/en/index.html"],
    ["activity", "/example/register/nl/activities/wmo.html"],
    ["people", "/example/register/nl/people/resident.html"],
    ["instruction", "/example/staff/instructions/wmo.nl.html"],
    ["telephone", "/example/staff/surveys/tevredenheid-meten.telephone.nl.html"],
    ["invitation", "/example/staff/surveys/tevredenheid-meten.invitation.nl.html"],
    ["poster", "/example/staff/surveys/tevredenheid-meten.poster.nl.html"],
  ])("%s: axe finds nothing, nothing is cut off at 320 px, no policy is broken", async (name, path) => {
    const { page, problems } = await open(path);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await keepPicture(page, `site-${name}-${width}`);
      expect(await overflows(page), `scrolls sideways at ${width}`).toBe(false);
      expect(await accessibilityFaults(page), `at ${width}`).toEqual([]);
    }
    await page.emulateMedia({ media: "print" });
    await keepPicture(page, `site-${name}-print`);
    expect(await problems()).toEqual([]);
    await page.context().close();
  });
});

describe("the register of 1,000 activities", () => {
  it("answers while one types, and shows everything again", async () => {
    const { page, problems } = await open("/large/register/index.html");
    const shown = page.locator(".activities li:visible");
    await expect.poll(() => page.getByRole("status").textContent()).toBe("1000 van 1000");
    const field = page.getByRole("searchbox", { name: "Zoek in het register" });
    await field.pressSequentially("vergunning 99");
    expect(await page.getByRole("status").textContent()).toMatch(/^\d+ van 1000$/);
    for (const text of await shown.locator("a").allTextContents())
      expect(text).toMatch(/parkeervergunning .*99/);
    await page.getByRole("combobox", { name: "Over wie?" }).selectOption({ label: "Ondernemers" });
    await page.getByRole("button", { name: "Toon alles" }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("1000 van 1000");
    expect(await problems()).toEqual([]);
    await page.context().close();
  });

  it("works by keyboard alone, and says how many there are to who does not see them", async () => {
    const { page } = await open("/large/register/index.html?q=afvalpas");
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("status").textContent()).toBe("1000 van 1000");
    expect(await page.getByRole("searchbox").evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await page.context().close();
  });
});

it("is complete without scripts, and hides the search that would not work", async () => {
  const { page } = await open("/example/register/index.html", { javaScriptEnabled: false });
  expect(await page.getByRole("search").count()).toBe(0);
  expect(await page.locator(".activities li:visible").count()).toBeGreaterThan(5);
  await page.getByRole("link", { name: "Bewonersparkeervergunning" }).click();
  await page.getByText("Meer uitleg").click();
  expect(await page.getByText("Wie let op uw privacy?").first().isVisible()).toBe(true);
  await page.context().close();
});

it("works from a folder, its search too", async () => {
  const { page, problems } = await open(pathToFileURL(join(work, "example-built/register/index.html")).href);
  await page.getByRole("searchbox").fill("rdw");
  expect(await page.getByRole("status").textContent()).toMatch(/^1 van \d+$/);
  await page.getByRole("link", { name: "Bewonersparkeervergunning" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Bewonersparkeervergunning");
  expect(await problems()).toEqual([]);
  await page.context().close();
});
