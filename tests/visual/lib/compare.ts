import pixelmatch from "pixelmatch";
import type { Picture } from "./png.js";

export interface Difference {
  /** How many pixels differ; all of them where the size does. */
  readonly pixels: number;
  readonly why: string;
  /** The differences in red, over a faint picture. */
  readonly diff?: Picture;
}

/**
 * Smoothed edges of letters may come out a shade apart on another machine: pixels that only differ so are not counted, and
 * a handful is let through. Moving anything by a pixel changes hundreds.
 */
const tolerated = 40;

/** What differs between two pictures; undefined where nothing does that anybody could see. */
export function compare(before: Picture, after: Picture): Difference | undefined {
  const { width, height } = before;
  if (width !== after.width || height !== after.height)
    return {
      pixels: after.width * after.height,
      why: `It was ${width} by ${height} pixels, and is ${after.width} by ${after.height}.`,
    };
  const data = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(before.data, after.data, data, width, height, { threshold: 0.2 });
  if (pixels <= tolerated) return undefined;
  return { pixels, why: `${pixels} pixels differ.`, diff: { width, height, data } };
}
