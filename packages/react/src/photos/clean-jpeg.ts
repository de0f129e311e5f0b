import { hasText, joinBytes } from "./bytes.js";
import { orientationIn, orientationSegment } from "./jpeg-orientation.js";

/** The segments of a JPEG file (ITU-T T.81 B.1.1) that matter here. */
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;

/**
 * A JPEG without what says where, when and with what it was made (Exif, XMP, IPTC, comments, and whatever follows the
 * picture), but with its colours and which way is up. Undefined where it cannot be read as a JPEG.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let offset = 2;
  for (;;) {
    while (bytes[offset] === 0xff && bytes[offset + 1] === 0xff) offset += 1;
    const marker = bytes[offset + 1];
    if (bytes[offset] !== 0xff || marker === undefined) return undefined;
    if (marker === endOfImage) break;
    const length = ((bytes[offset + 2] ?? 0) << 8) | (bytes[offset + 3] ?? 0);
    if (length < 2 || offset + 2 + length > bytes.length) return undefined;
    const end = marker === startOfScan ? endOfScan(bytes, offset + 2 + length) : offset + 2 + length;
    if (end === undefined) return undefined;
    const segment = bytes.subarray(offset, end);
    if (hasText(segment, 4, "Exif\0\0")) orientation = orientationIn(segment) ?? orientation;
    if (isKept(marker, segment)) kept.push(segment);
    offset = end;
  }
  const start = Uint8Array.of(0xff, startOfImage);
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  return joinBytes([start, ...turned, ...kept, Uint8Array.of(0xff, endOfImage)]);
}

/** Of the application segments only those that say how to show colours; no comments. */
function isKept(marker: number, segment: Uint8Array): boolean {
  if (marker === comment) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return (
    hasText(segment, 4, "JFIF\0") || hasText(segment, 4, "ICC_PROFILE\0") || hasText(segment, 4, "Adobe")
  );
}

/** Where picture data ends: at the next marker that is no part of it. */
function endOfScan(bytes: Uint8Array, from: number): number | undefined {
  for (let offset = from; offset + 1 < bytes.length; offset += 1) {
    const next = bytes[offset + 1] ?? 0;
    if (bytes[offset] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return offset;
  }
  return undefined;
}
