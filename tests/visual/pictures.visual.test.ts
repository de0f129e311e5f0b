// What a story looks like, against how it looked when somebody last said that it was right.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/lib/packages.mjs";
import { chosen, nameOf } from "./chosen.js";
import { folder } from "./lib/built-storybook.js";
import { compare } from "./lib/compare.js";
import { decodePng, encodePng, type Picture } from "./lib/png.js";
import { writeReport, type Changed } from "./lib/report.js";
import { serve, type Served } from "./lib/serve.js";
import { Studio } from "./lib/studio.js";

const baselines = join(root, "tests/visual/baselines");
const accepting = process.env.WAAROM_VISUAL === "accept";

let served: Served;
let studio: Studio;
const changed: Changed[] = [];
/** Which stories have a why-button in sight, and which looked different when its padding grew by two pixels. */
const holdsWhy: string[] = [];
const movedByWhy: string[] = [];

beforeAll(async () => {
  served = await serve(folder);
  studio = await Studio.open(served.address);
  mkdirSync(baselines, { recursive: true });
});

afterAll(async () => {
  await studio.close();
  await served.stop();
  const report = writeReport(join(root, ".cache/visual"), changed);
  if (changed.length > 0) console.error(`\n${changed.length} pictures changed. Look at them in ${report}`);
});

function baselineOf(name: string): Picture | undefined {
  const path = join(baselines, `${name}.png`);
  return existsSync(path) ? decodePng(readFileSync(path)) : undefined;
}

describe.each(chosen)("$story", ({ story, views }) => {
  it("looks as it did", async () => {
    await studio.show(story);
    const wrong: string[] = [];
    for (const view of views) {
      const name = nameOf(story, view);
      const after = await studio.picture(view);
      const before = baselineOf(name);
      const difference =
        before === undefined ? { why: "There is no picture of it yet.", pixels: 0 } : compare(before, after);
      if (difference === undefined) continue;
      if (accepting) writeFileSync(join(baselines, `${name}.png`), encodePng(after));
      else {
        wrong.push(`${name}: ${difference.why}`);
        changed.push({ name, after, ...(before === undefined ? {} : { before }), ...difference });
      }
    }
    const [first] = views;
    if (first !== undefined) await growWhy(story, first);
    expect(wrong, "Look at .cache/visual/report.html; npm run visual:accept says that it is right").toEqual(
      [],
    );
  });
});

/** Grows the padding of one component by two pixels, and notes whether that is seen here. */
async function growWhy(story: string, view: Parameters<Studio["picture"]>[0]): Promise<void> {
  const before = await studio.picture(view);
  const inSight = await studio.page.locator(".waarom-why").filter({ visible: true }).count();
  const style = await studio.page.addStyleTag({ content: ".waarom-why { padding-block-end: 2px; }" });
  const after = await studio.picture(view);
  await style.evaluate((element) => {
    if (element instanceof Element) element.remove();
  });
  if (inSight > 0) holdsWhy.push(story);
  if (compare(before, after) !== undefined) movedByWhy.push(story);
}

describe("the pictures", () => {
  it("tell two pixels in one component, in its stories and those that contain it and in no other", () => {
    expect(movedByWhy).toEqual(holdsWhy);
    expect(holdsWhy).toContain("whole-forms--parking-permit");
    expect(holdsWhy).not.toContain("layered-notice--first-layer");
  });

  it("are all of something that is still chosen, and together stay small", () => {
    const names = new Set(
      chosen.flatMap(({ story, views }) => views.map((view) => `${nameOf(story, view)}.png`)),
    );
    const kept = readdirSync(baselines).filter((name) => name.endsWith(".png"));
    const left = kept.filter((name) => !names.has(name));
    if (accepting) for (const name of left) rmSync(join(baselines, name));
    else expect(left).toEqual([]);
    const bytes = kept.reduce((sum, name) => sum + readFileSync(join(baselines, name)).length, 0);
    expect(bytes).toBeLessThan(6_000_000);
  });
});
