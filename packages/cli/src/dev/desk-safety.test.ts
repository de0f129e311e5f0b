// Whom the editor's pages refuse, over HTTP, and what becomes of hostile words.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deskSite, text, token } from "./testing/desk-site.js";

const { folder, get, origin, post, read, send, submit } = deskSite();

describe("who may save", () => {
  const attempts: readonly [string, () => Promise<{ status: number }>][] = [
    ["another site", () => change({}, { origin: "https://evil.example" })],
    ["a page of another port", () => change({}, { origin: "http://localhost:1" })],
    ["a browser that says so", () => change({}, { "sec-fetch-site": "cross-site" })],
    ["a page beside ours", () => change({}, { "sec-fetch-site": "same-site" })],
    ["another name for this computer", () => change({}, { host: "evil.example" })],
    ["somebody without our word", () => change({ token: undefined })],
    ["somebody with another word", () => change({ token: "x".repeat(token.length) })],
    ["a form that looks like JSON", () => change({}, { "content-type": "text/plain" })],
    [
      "a form of another site",
      () => submit({ base: read(), text: "weg" }, { origin: "https://evil.example" }),
    ],
    ["a form that does not say where it is from", () => withoutOrigin()],
  ];
  const change = (body: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}) =>
    post(`${text}/save`, { base: read(), text: "weg", ...body }, headers);
  const withoutOrigin = () =>
    send("POST", text, {
      body: new URLSearchParams({ token, intent: "save", base: read(), text: "weg" }).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });

  it("is not anybody but our own page", async () => {
    const before = read();
    for (const [who, attempt] of attempts) {
      expect((await attempt()).status, who).toBeGreaterThanOrEqual(400);
      expect(read(), who).toBe(before);
    }
  });

  it("nobody, to a place outside the texts", async () => {
    const before = readdirSync(folder(), { recursive: true, encoding: "utf8" }).sort();
    for (const path of [
      "/texts/..%2fwaarom.json",
      "/texts/../waarom.json",
      "/texts/%2e%2e%2fx.nl.md",
      "/texts/..%5cx.nl.md",
      "/texts/nieuw.nl.md",
      "/texts/sub%2fparkeervergunning.nl.md",
      "/texts/waarom.json",
      "/texts/parkeervergunning.form.json",
      "/texts/parkeervergunning.nl.md%00",
      "/texts/__proto__.nl.md",
      "/texts/constructor.nl.md",
    ])
      for (const action of ["", "/save"]) {
        const { status } = await post(`${path}${action}`, { base: "", text: "x" });
        expect(status, path + action).toBeGreaterThanOrEqual(400);
      }
    expect(readdirSync(folder(), { recursive: true, encoding: "utf8" }).sort()).toEqual(before);
  });

  it("nor with what is no text", async () => {
    const before = read();
    for (const body of ["{", "[]", "null", '"x"', '{"text":1,"base":2}', '{"__proto__":{"text":"x"}}']) {
      const { status } = await send("POST", `${text}/save`, {
        body,
        headers: { "content-type": "application/json", origin: origin() },
      });
      expect(status, body).toBeGreaterThanOrEqual(400);
      expect(status, body).toBeLessThan(500);
      expect(read()).toBe(before);
    }
  });

  it("nor with more than a text can be", async () => {
    const before = read();
    const { status } = await post(`${text}/save`, { base: before, text: "x".repeat(11 * 2 ** 20) }).catch(
      () => ({
        status: 413,
      }),
    );
    expect(status).toBe(413);
    expect(read()).toBe(before);
  });
});

describe("hostile words in a text", () => {
  it("are words on every page", async () => {
    const hostile = '</textarea><script src=x></script><img src=x onerror=alert(1)>" onfocus="alert(1)';
    const before = read();
    const changed = before
      .replace("# kenteken", `# ${hostile}\n\n## Kort\n\n${hostile}\n\n# kenteken`)
      .replace("owner: redactie Mobiliteit", `owner: '${hostile}'`);
    expect((await post(`${text}/save`, { base: before, text: changed })).status).toBe(200);
    for (const path of [`${text}?topic=x`, "/texts", "/review", "/forms/parkeervergunning/test"]) {
      const { body } = await get(path);
      expect(body).not.toMatch(/<script src=x|<img src=x/);
    }
    const { body } = await post(`${text}/look`, { text: changed, topic: hostile });
    expect(Object.values(JSON.parse(body) as Record<string, unknown>).join("\n")).not.toMatch(/<script|<img/);
  });
});
