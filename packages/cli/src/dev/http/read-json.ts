import type { IncomingMessage } from "node:http";
import { readBytes } from "./read-body.js";

/** Bytes that a script of ours sends at most: two texts, each of the size that the parser reads. */
const most = 10 * 2 ** 20;

export type ReadJson =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly status: 400 | 413 | 415 };

/**
 * What a script of ours sent. Only as `application/json`: another site cannot send that without asking first, and nobody
 * here answers such a question. Never throws.
 */
export async function readJson(request: IncomingMessage): Promise<ReadJson> {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") return { ok: false, status: 415 };
  const read = await readBytes(request, most);
  if (!read.ok) return read;
  try {
    return { ok: true, json: JSON.parse(read.bytes.toString("utf8")) };
  } catch {
    return { ok: false, status: 400 };
  }
}
