import type { IncomingMessage } from "node:http";
import { readBytes } from "./read-body.js";

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
  const read = await readBytes(request, most);
  if (!read.ok) return read;
  try {
    const body = new Response(read.bytes, { headers: { "content-type": type } });
    return { ok: true, formData: await body.formData() };
  } catch {
    return { ok: false, status: 400 };
  }
}
