import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Buffer<ArrayBuffer> }
  | { readonly ok: false; readonly status: 400 | 413 };

/** All bytes of a request, up to a limit. Never throws for what was sent. */
export async function readBytes(request: IncomingMessage, most: number): Promise<ReadBytes> {
  if (Number(request.headers["content-length"] ?? 0) > most) return { ok: false, status: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of Readable.from(request)) {
    if (!(chunk instanceof Buffer)) return { ok: false, status: 400 };
    size += chunk.byteLength;
    if (size > most) return { ok: false, status: 413 };
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
