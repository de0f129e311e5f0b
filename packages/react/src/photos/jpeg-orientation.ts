import { hasText } from "./bytes.js";

/** Exif's tag for which way is up: 1 is as stored, 3 upside down, 6 and 8 on a side. */
const orientationTag = 0x0112;

/** Which way is up, from an Exif segment; undefined where it does not say. */
export function orientationIn(segment: Uint8Array): number | undefined {
  const tiff = new DataView(segment.buffer, segment.byteOffset + 10, Math.max(0, segment.length - 10));
  const little = hasText(segment, 10, "II");
  if (tiff.byteLength < 8) return undefined;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return undefined;
  const count = tiff.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.byteLength) return undefined;
    if (tiff.getUint16(entry, little) !== orientationTag) continue;
    const value = tiff.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An Exif segment that says which way is up, and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  // Marker and length (34); "Exif"; a big-endian TIFF header; one entry: orientation, one short; no next directory.
  const head = [0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.from([...head, ...tiff, ...entry, 0, 0, 0, 0]);
}
