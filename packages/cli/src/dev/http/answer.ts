import type { ServerResponse } from "node:http";
import { securityHeaders } from "./security.js";

/** What a route gives back; `send` puts the security headers on it. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function html(body: string, status = 200): Answer {
  return { status, type: "text/html; charset=utf-8", body };
}

export function plain(body: string, status: number): Answer {
  return { status, type: "text/plain; charset=utf-8", body: `${body}\n` };
}

export function json(body: unknown, status = 200): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(body) };
}

export function send(response: ServerResponse, answer: Answer, withBody: boolean): void {
  const body = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  response.writeHead(answer.status, {
    ...securityHeaders,
    "content-type": answer.type,
    "content-length": body.byteLength,
    ...answer.headers,
  });
  response.end(withBody ? body : undefined);
}
