import { hasText, joinBytes } from "./bytes.js";

/** Bits of the extended header that announce Exif and XMP. */
const announced = 0x08 | 0x04;

/** A WebP without Exif and XMP. Undefined where it cannot be read. */
export function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!hasText(bytes, 0, "RIFF") || !hasText(bytes, 8, "WEBP")) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const kept = [bytes.slice(0, 12)];
  let offset = 12;
  while (offset + 8 <= end) {
    const size = view.getUint32(offset + 4, true);
    const next = offset + 8 + size + (size % 2);
    if (offset + 8 + size > end) return undefined;
    const chunk = bytes.slice(offset, next);
    if (hasText(chunk, 0, "VP8X") && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~announced;
    if (!hasText(chunk, 0, "EXIF") && !hasText(chunk, 0, "XMP ")) kept.push(chunk);
    offset = next;
  }
  const whole = joinBytes(kept);
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  return whole;
}
