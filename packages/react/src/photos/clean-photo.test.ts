import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinBytes } from "./bytes.js";
import { cleanPhoto } from "./clean-photo.js";
import { orientationIn, orientationSegment } from "./jpeg-orientation.js";

const runs = Number(process.env.WAAROM_FC_RUNS ?? 50);
const text = (words: string) => new TextEncoder().encode(words);

function segment(marker: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2;
  return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length);
  return joinBytes([length, text(name), body, new Uint8Array(4)]);
}

const scan = joinBytes([segment(0xda, Uint8Array.of(1, 2)), Uint8Array.of(9, 0xff, 0, 8, 0xff, 0xd0, 7)]);
const jpeg = joinBytes([
  Uint8Array.of(0xff, 0xd8),
  segment(0xe0, text("JFIF\0kept")),
  orientationSegment(6),
  segment(0xe1, text("http://ns.adobe.com/xap/1.0/\0SECRET")),
  segment(0xe2, text("ICC_PROFILE\0kept")),
  segment(0xed, text("SECRET")),
  segment(0xfe, text("SECRET")),
  segment(0xdb, text("table")),
  scan,
  Uint8Array.of(0xff, 0xd9),
  text("SECRET after the end"),
]);
const png = joinBytes([
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  chunk("IHDR", text("head")),
  chunk("tEXt", text("SECRET")),
  chunk("eXIf", text("SECRET")),
  chunk("IDAT", text("picture")),
  chunk("IEND", new Uint8Array()),
  text("SECRET after the end"),
]);

function riff(...chunks: readonly Uint8Array[]): Uint8Array {
  const body = joinBytes([text("WEBP"), ...chunks]);
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, body.length, true);
  return joinBytes([text("RIFF"), size, body]);
}
const webpChunk = (name: string, body: Uint8Array) =>
  joinBytes([text(name), Uint8Array.of(body.length, 0, 0, 0), body]);
const webp = riff(
  webpChunk("VP8X", Uint8Array.of(0x1c, 0, 0, 0)),
  webpChunk("VP8 ", text("picture!")),
  webpChunk("EXIF", text("SECRET")),
);

async function clean(bytes: Uint8Array, type: string): Promise<Uint8Array | undefined> {
  const file = new File([Uint8Array.from(bytes)], "foto", { type, lastModified: 5 });
  const cleaned = await cleanPhoto(file);
  return cleaned === undefined ? undefined : new Uint8Array(await cleaned.arrayBuffer());
}

const asText = (bytes: Uint8Array | undefined) => new TextDecoder("latin1").decode(bytes);

describe("a photo that leaves the browser", () => {
  it.each([
    ["image/jpeg", jpeg],
    ["image/png", png],
    ["image/webp", webp],
  ])("says nothing of where and when it was made: %s", async (type, bytes) => {
    const cleaned = await clean(bytes, type);
    expect(asText(bytes)).toContain("SECRET");
    expect(cleaned).toBeDefined();
    expect(asText(cleaned)).not.toContain("SECRET");
    // What was cleaned is clean.
    expect(await clean(cleaned ?? new Uint8Array(), type)).toEqual(cleaned);
  });

  it("keeps its colours, its picture and which way is up", async () => {
    const cleaned = await clean(jpeg, "image/jpeg");
    expect(asText(cleaned)).toContain("JFIF\0kept");
    expect(asText(cleaned)).toContain("ICC_PROFILE\0kept");
    expect(asText(cleaned)).toContain(asText(scan));
    expect(orientationIn((cleaned ?? new Uint8Array()).subarray(2, 38))).toBe(6);
    expect((await clean(webp, "image/webp"))?.[20]).toBe(0x10);
  });

  it("stays when it is a picture that cannot be cleaned, and goes as it is when it is none", async () => {
    expect(await clean(text("no picture"), "image/heic")).toBeUndefined();
    expect(await clean(jpeg.subarray(0, 30), "image/jpeg")).toBeUndefined();
    expect(asText(await clean(text("%PDF"), "application/pdf"))).toBe("%PDF");
  });

  it("survives any bytes", async () => {
    const heads = [jpeg.subarray(0, 2), png.subarray(0, 8), webp.subarray(0, 12), new Uint8Array()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), async (head, tail) => {
        await clean(joinBytes([head, tail]), "image/jpeg");
      }),
      { numRuns: runs },
    );
  });
});
