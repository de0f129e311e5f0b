import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";

/** A picture as its pixels: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function decodePng(bytes: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, data };
}

/**
 * The same picture in fewer shades of each colour, a step that nobody sees: 32, or 16 where that leaves too many colours for
 * a palette. The files stay small, and what another machine smooths a shade differently mostly comes out the same.
 */
export function fewerShades(picture: Picture): Picture {
  const fine = inShades(picture, 32);
  return coloursOf(fine) > 256 ? inShades(picture, 16) : fine;
}

function inShades({ width, height, data }: Picture, shades: number): Picture {
  const step = 255 / (shades - 1);
  return { width, height, data: data.map((value) => Math.round(Math.round(value / step) * step)) };
}

function coloursOf({ data }: Picture): number {
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4)
    colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return colours.size;
}

/**
 * A PNG that loses nothing and stays small: with a palette where there are at most 256 colours, as in most pictures of
 * text. Pictures of pages are opaque, so opacity is left out.
 */
export function encodePng({ width, height, data }: Picture): Buffer {
  const colours = new Map<number, number>();
  const indices = new Uint8Array(width * height);
  for (let pixel = 0; pixel < indices.length; pixel += 1) {
    const at = pixel * 4;
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    const known = colours.get(colour) ?? colours.size;
    if (known > 255) return PNG.sync.write(pngOf({ width, height, data }), { colorType: 2, filterType: 4 });
    colours.set(colour, known);
    indices[pixel] = known;
  }
  const bits = colours.size <= 2 ? 1 : colours.size <= 4 ? 2 : colours.size <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    [...colours.keys()].flatMap((colour) => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(packed(indices, width, height, bits), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngOf({ width, height, data }: Picture): PNG {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return png;
}

/** Rows of palette indices, several to a byte, each row after a byte that says it is not filtered. */
function packed(indices: Uint8Array, width: number, height: number, bits: number): Buffer {
  const perByte = 8 / bits;
  const stride = Math.ceil(width / perByte) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * stride + 1 + Math.floor(x / perByte);
      const shift = 8 - bits * ((x % perByte) + 1);
      rows[at] = (rows[at] ?? 0) | ((indices[y * width + x] ?? 0) << shift);
    }
  return rows;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const table = Uint32Array.from({ length: 256 }, (_unused, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** As PNG asks; Node has had its own only since version 22. */
function crc32(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
