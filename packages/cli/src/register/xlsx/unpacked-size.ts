/** What a zip file says of itself in its table of contents. */
export interface ZipContents {
  readonly files: number;
  /** Bytes, unpacked. */
  readonly size: number;
}

const endOfContents = 0x06054b50;
const entryOfContents = 0x02014b50;

/**
 * How much a zip file holds, by its table of contents: read before anything is unpacked. A file that lies here is refused by
 * the reader, which unpacks no more of an entry than it says. Undefined where it is no zip file.
 */
export function zipContents(bytes: Uint8Array): ZipContents | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) !== endOfContents) continue;
    const files = view.getUint16(at + 10, true);
    return { files, size: sizeOfEntries(view, view.getUint32(at + 16, true), files) };
  }
  return undefined;
}

function sizeOfEntries(view: DataView, start: number, files: number): number {
  let at = start;
  let size = 0;
  for (let file = 0; file < files; file += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryOfContents)
      return Number.POSITIVE_INFINITY;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
