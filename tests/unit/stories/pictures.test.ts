import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { compare } from "../../visual/lib/compare.js";
import { decodePng, encodePng, fewerShades, type Picture } from "../../visual/lib/png.js";

/** A picture of so many colours. */
function picture(width: number, height: number, colours: number): Picture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.set([(pixel % colours) & 255, ((pixel % colours) * 7) & 255, (pixel % colours) >> 4], pixel * 4);
  return { width, height, data };
}

describe("a picture that is kept", () => {
  it.each([1, 2, 3, 5, 17, 200, 900])("comes back pixel for pixel with %d colours", (colours) => {
    const before = picture(33, 31, colours);
    const after = decodePng(encodePng(before));
    expect([after.width, after.height]).toEqual([33, 31]);
    expect(Buffer.from(after.data).equals(Buffer.from(before.data))).toBe(true);
  });

  it("is smaller than without a palette", () => {
    const few = picture(320, 200, 40);
    const plain = new PNG({ width: 320, height: 200 });
    plain.data = Buffer.from(few.data);
    expect(encodePng(few).length).toBeLessThan(PNG.sync.write(plain).length);
  });

  it("keeps black black and white white in fewer shades", () => {
    const data = Uint8Array.from([0, 0, 0, 255, 255, 255, 255, 255]);
    expect([...fewerShades({ width: 2, height: 1, data }).data]).toEqual([...data]);
  });
});

describe("two pictures", () => {
  const white: Picture = { width: 100, height: 40, data: new Uint8Array(100 * 40 * 4).fill(255) };
  const withBlack = (pixels: number): Picture => {
    const data = white.data.slice();
    for (let pixel = 0; pixel < pixels; pixel += 1) data.set([0, 0, 0, 255], pixel * 4);
    return { ...white, data };
  };

  it("are the same where nothing differs, or a shade that nobody sees", () => {
    expect(compare(white, white)).toBeUndefined();
    expect(compare(white, { ...white, data: white.data.map(() => 251) })).toBeUndefined();
  });

  it("differ where a line moved, and where one is larger", () => {
    expect(compare(white, withBlack(400))?.pixels).toBeGreaterThan(300);
    expect(compare(white, { ...white, height: 39, data: white.data.slice(400) })?.why).toMatch(/100 by 39/);
  });
});
