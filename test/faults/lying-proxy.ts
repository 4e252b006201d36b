import {
  type Agent,
  createServer,
  Agent as HttpAgent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
  request as sendRequest,
} from "node:http";
import type { AddressInfo } from "node:net";

/** One request on its way to the sandbox. */
export interface PassingRequest {
  /** From 1, over both services. */
  readonly number: number;
  readonly service: "classlink" | "classtag";
  readonly method: string;
  /** With the query, as sent. */
  readonly address: string;
  readonly body: string;
}

export interface PassingAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

/** What becomes of a request; `undefined`: nobody ever answers it. */
export type Passage = (
  request: PassingRequest,
  forward: () => Promise<PassingAnswer>,
) => Promise<PassingAnswer | undefined>;

export const honest: Passage = (_, forward) => forward();

/** Stands before a sandbox at an address that stays, so that an approved plan holds for the next sandbox as well. */
export class LyingProxy {
  /** Where requests go. */
  target = "";
  passage: Passage = honest;
  readonly #server: Server;
  readonly #agent: Agent = new HttpAgent({ keepAlive: true });
  #seen: PassingRequest[] = [];

  constructor() {
    this.#server = createServer((message, response) => void this.#serve(message, response));
    this.#server.keepAliveTimeout = 120_000;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get origin(): string {
    const address: AddressInfo | string | null = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  /** Since the last `forget`. */
  get seen(): readonly PassingRequest[] {
    return this.#seen;
  }

  forget(): void {
    this.#seen = [];
  }

  /** Whoever waits for an answer is told that there will be none. */
  hangUp(): void {
    this.#server.closeAllConnections();
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, method = "GET", url = "/" } = message;
    const body = await textOf(message);
    const request: PassingRequest = {
      number: this.#seen.length + 1,
      service: url.startsWith("/classtag/") ? "classtag" : "classlink",
      method,
      address: url,
      body,
    };
    this.#seen.push(request);
    const forward = (): Promise<PassingAnswer> => this.#forward(method, url, headers, body);
    const answer = await this.passage(request, forward).catch(() => undefined);
    if (answer === undefined || response.destroyed) return;
    response.writeHead(answer.status, {
      ...answer.headers,
      "content-length": Buffer.byteLength(answer.body),
    });
    response.end(answer.body);
  }

  async #forward(
    method: string,
    path: string,
    headers: OutgoingHttpHeaders,
    body: string,
  ): Promise<PassingAnswer> {
    const { host, hostname, port } = new URL(this.target);
    return await new Promise((resolve, reject) => {
      const passed = sendRequest(
        { hostname, port, method, path, headers: { ...headers, host }, agent: this.#agent },
        (response) => {
          const { headers: given, statusCode = 0 } = response;
          textOf(response).then(
            (text) => resolve({ status: statusCode, headers: given, body: text }),
            reject,
          );
        },
      );
      passed.on("error", reject);
      passed.end(body);
    });
  }
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
