import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./exchange.ts";

const largestBodyBytes = 16 * 1024 * 1024;
const loopbackNames = new Set(["127.0.0.1", "[::1]", "localhost"]);

/**
 * Whether the request was meant for this machine. A web page can make a browser send requests to loopback under a
 * name of its own (DNS rebinding) or from its own origin: both show in these headers.
 */
export function isMeantForLoopback({ headers }: IncomingMessage): boolean {
  return isLoopbackHost(headers.host ?? "") && isLoopbackOrigin(headers.origin);
}

function isLoopbackHost(host: string): boolean {
  return loopbackNames.has(host.replace(/:[0-9]*$/, "").toLowerCase());
}

function isLoopbackOrigin(origin: string | undefined): boolean {
  if (origin === undefined) return true;
  return isLoopbackHost(/^https?:\/\/([^/]+)$/.exec(origin)?.[1] ?? "");
}

/** The body as text, or `undefined` where it is larger than any request needs to be. */
export async function readBody(message: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    const part = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    bytes += part.length;
    if (bytes <= largestBodyBytes) chunks.push(part);
  }
  return bytes > largestBodyBytes ? undefined : Buffer.concat(chunks).toString();
}

/** @param date For the `Date` header, which clients compare with their own clock. */
export function send(response: ServerResponse, answer: Answer, date: Date): void {
  writeHead(response, answer, date);
  response.end(answer.body);
}

/** Promises the whole body, sends half of it and closes the connection. */
export function sendCut(response: ServerResponse, answer: Answer, date: Date): void {
  writeHead(response, answer, date);
  const bytes = Buffer.from(answer.body);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

function writeHead(response: ServerResponse, answer: Answer, date: Date): void {
  response.sendDate = false;
  response.writeHead(answer.status, {
    date: date.toUTCString(),
    "content-length": String(Buffer.byteLength(answer.body)),
    ...answer.headers,
  });
}
