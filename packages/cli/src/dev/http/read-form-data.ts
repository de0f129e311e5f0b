import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/** Bytes that a submitted form may have, its files included: far more than any form here allows. */
const most = 50 * 2 ** 20;

export type ReadBody =
  | { readonly ok: true; readonly formData: FormData }
  | { readonly ok: false; readonly status: 400 | 413 | 415 };

const types = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** The fields of a form that was sent without JavaScript. Never throws. */
export async function readFormData(request: IncomingMessage): Promise<ReadBody> {
  const type = request.headers["content-type"] ?? "";
  if (!types.some((known) => type.startsWith(known))) return { ok: false, status: 415 };
  if (Number(request.headers["content-length"] ?? 0) > most) return { ok: false, status: 413 };

  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of Readable.from(request)) {
    if (!(chunk instanceof Buffer)) return { ok: false, status: 400 };
    size += chunk.byteLength;
    if (size > most) return { ok: false, status: 413 };
    chunks.push(chunk);
  }
  try {
    const body = new Response(Buffer.concat(chunks), { headers: { "content-type": type } });
    return { ok: true, formData: await body.formData() };
  } catch {
    return { ok: false, status: 400 };
  }
}
