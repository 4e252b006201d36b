import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { openDispatcher } from "../../src/http/dispatcher.ts";
import {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type RetryNotice,
} from "../../src/http/http-client.ts";

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Handler = (request: ReceivedRequest, response: ServerResponse) => void;

export interface TestServer {
  readonly origin: string;
  readonly received: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** A server on loopback; whoever starts it outside a single test closes it. */
export async function listen(handler: Handler): Promise<TestServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const [path = "", query = ""] = (message.url ?? "").split("?");
      const { headers, method = "" } = message;
      const body = Buffer.concat(chunks).toString("utf8");
      const request = { method, path, query: new URLSearchParams(query), headers, body };
      received.push(request);
      handler(request, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A server that ends with the test. */
export async function serve(handler: Handler): Promise<TestServer> {
  const server = await listen(handler);
  onTestFinished(() => server.close());
  return server;
}

export function json(
  response: ServerResponse,
  body: unknown,
  headers: Record<string, string> = {},
  status = 200,
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

export interface TestClient {
  readonly http: HttpClient;
  /** What was waited, in milliseconds; nobody really waits. */
  readonly waited: readonly number[];
  readonly notices: readonly RetryNotice[];
  close(): Promise<void>;
}

export const startOfTest = Date.parse("2026-08-17T12:00:00Z");

export async function openClient(options: Partial<HttpClientOptions> = {}): Promise<TestClient> {
  const dispatcher = await openDispatcher({ connectTimeoutMs: 2_000 });
  const waited: number[] = [];
  const notices: RetryNotice[] = [];
  const http = createHttpClient({
    dispatcher,
    clock: () => startOfTest,
    sleep: async (durationMs) => {
      waited.push(durationMs);
    },
    random: () => 0.5,
    onRetry: (notice) => notices.push(notice),
    ...options,
  });
  return { http, waited, notices, close: () => dispatcher.destroy() };
}

/** A client that ends with the test. */
export async function client(options: Partial<HttpClientOptions> = {}): Promise<TestClient> {
  const opened = await openClient(options);
  onTestFinished(() => opened.close());
  return opened;
}
