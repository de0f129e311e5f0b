import { hasText } from "./bytes.js";
import { cleanJpeg } from "./clean-jpeg.js";
import { cleanPng } from "./clean-png.js";
import { cleanWebp } from "./clean-webp.js";

/**
 * A file as it may leave the browser: a photo loses what says where, when and with what it was made; anything else
 * stays as it is. Undefined for a picture that cannot be cleaned: it may not leave, since the form promises so.
 */
export async function cleanPhoto(file: File): Promise<File | undefined> {
  // A large document is not read into memory to learn that it is no photo.
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  if (!isPicture(head)) return file.type.startsWith("image/") ? undefined : file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const cleaned = cleanJpeg(bytes) ?? cleanPng(bytes) ?? cleanWebp(bytes);
  // The time of the file on the resident's own disk stays there too.
  return cleaned === undefined
    ? undefined
    : new File([cleaned], file.name, { type: file.type, lastModified: 0 });
}

function isPicture(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xd8) || hasText(head, 1, "PNG") || hasText(head, 8, "WEBP");
}
