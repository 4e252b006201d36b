/** One HTTP server on loopback that carries both services and the control endpoints. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { entranceOf, type RosterVersion } from "./classlink/entrance.ts";
import { type ControlSubjects, controlAnswer } from "./control.ts";
import { jsonAnswer, type Service, type ServiceRequest } from "./exchange.ts";
import { isMeantForLoopback, readBody, send, sendCut } from "./http-exchange.ts";
import { classTagPath } from "./sandbox-addresses.ts";
import { webPath } from "./web/address.ts";

const controlPath = "/_sandbox";

/** What a request is for. */
type Target = Pick<ServiceRequest, "entrance" | "path"> & { readonly service: Service };

export class SandboxServer {
  readonly #server: Server;
  readonly #subjects: ControlSubjects;
  readonly #clock: () => Date;
  readonly #versions: ReadonlySet<RosterVersion>;

  constructor(subjects: ControlSubjects, clock: () => Date, versions: ReadonlySet<RosterVersion>) {
    this.#subjects = subjects;
    this.#versions = versions;
    this.#clock = clock;
    this.#server = createServer((message, response) => {
      this.#serve(message, response).catch((error: unknown) => this.#fail(response, error));
    });
    // Longer than any client keeps an idle connection, so that none is closed under a request.
    this.#server.keepAliveTimeout = 120_000;
  }

  /** The origin, once connections are accepted. @param port 0: a free one. */
  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        const address: AddressInfo | string | null = this.#server.address();
        resolve(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : port}`);
      });
    });
  }

  /** Ends idle and busy connections at once. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const date = this.#clock();
    if (!isMeantForLoopback(message)) {
      send(
        response,
        jsonAnswer(403, { error: "the sandbox answers only requests to and from loopback" }),
        date,
      );
      return;
    }
    const body = await readBody(message);
    if (body === undefined) {
      send(response, jsonAnswer(413, { error: "the body is too large" }), date);
      return;
    }
    const [path = "", ...query] = (message.url ?? "").split("?");
    const method = message.method ?? "GET";
    const target = this.#target(path);
    if (target !== undefined) {
      await this.#serveService(target, path, query.join("?"), body, message, response);
    } else if (path.startsWith(`${controlPath}/`)) {
      send(response, controlAnswer(method, path.slice(controlPath.length), body, this.#subjects), date);
    } else {
      send(response, jsonAnswer(404, { error: `nothing is served at ${path}` }), date);
    }
  }

  #target(path: string): Target | undefined {
    if (path.startsWith(`${classTagPath}/`))
      return { service: "classtag", path: path.slice(classTagPath.length) };
    if (`${path}/`.startsWith(`${webPath}/`))
      return { service: "classtag-web", path: path.slice(webPath.length) };
    const entered = entranceOf(path, this.#versions);
    return entered === undefined ? undefined : { service: "classlink", ...entered };
  }

  async #serveService(
    { service, ...target }: Target,
    path: string,
    rawQuery: string,
    body: string,
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { headers, method = "GET" } = message;
    const delivery = await this.#subjects.gate.deliver(service, {
      method,
      ...target,
      rawQuery,
      query: new URLSearchParams(rawQuery),
      address: `http://${(headers.host ?? "").toLowerCase()}${path}`,
      headers,
      body,
    });
    switch (delivery.kind) {
      case "whole":
        send(response, delivery.answer, this.#clock());
        return;
      case "cut":
        sendCut(response, delivery.answer, this.#clock());
        return;
      case "reset":
        message.socket.resetAndDestroy();
        return;
    }
  }

  /** A client that goes away while it sends is none of our errors; anything else is a bug of the sandbox. */
  #fail(response: ServerResponse, error: unknown): void {
    if (response.headersSent || response.destroyed) return;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send(response, jsonAnswer(500, { error: `the sandbox failed: ${reason}` }), this.#clock());
  }
}
