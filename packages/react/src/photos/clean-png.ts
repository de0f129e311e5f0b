import { hasText, joinBytes } from "./bytes.js";

/** Chunks that say things about a picture instead of being it (PNG 11.3.3, 11.3.4 and eXIf). */
const told = ["eXIf", "tEXt", "zTXt", "iTXt", "tIME"];
const signature = 8;

/** A PNG without texts, times and Exif, and without what follows the picture. Undefined where it cannot be read. */
export function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!hasText(bytes, 1, "PNG\r\n")) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, signature)];
  let offset = signature;
  while (offset + 12 <= bytes.length) {
    const end = offset + 12 + view.getUint32(offset);
    if (end > bytes.length) return undefined;
    if (!told.some((name) => hasText(bytes, offset + 4, name))) kept.push(bytes.subarray(offset, end));
    if (hasText(bytes, offset + 4, "IEND")) return joinBytes(kept);
    offset = end;
  }
  return undefined;
}
