import { cleanJpeg } from "./clean-jpeg.js";
import { cleanPng } from "./clean-png.js";
import { cleanWebp } from "./clean-webp.js";

/**
 * A file as it may leave the browser: a photo loses what says where, when and with what it was made; anything else
 * stays as it is. Undefined for a picture that cannot be cleaned: it may not leave, since the form promises so.
 */
export async function cleanPhoto(file: File): Promise<File | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const cleaned = cleanJpeg(bytes) ?? cleanPng(bytes) ?? cleanWebp(bytes);
  // The time of the file on the resident's own disk stays there too.
  if (cleaned !== undefined) return new File([cleaned], file.name, { type: file.type, lastModified: 0 });
  return file.type.startsWith("image/") ? undefined : file;
}
