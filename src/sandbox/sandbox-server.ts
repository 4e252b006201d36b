/** One HTTP server on loopback that carries both services and the control endpoints. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type ControlSubjects, controlAnswer } from "./control.ts";
import { jsonAnswer, type Service } from "./exchange.ts";
import { isMeantForLoopback, readBody, send, sendCut } from "./http-exchange.ts";
import { webPath } from "./web/address.ts";

export const basePaths: Readonly<Record<Service, string>> = {
  classlink: "/classlink/ims/oneroster/v1p1",
  classtag: "/classtag/v1",
  "classtag-web": webPath,
};
const controlPath = "/_sandbox";
const services: readonly Service[] = ["classlink", "classtag", "classtag-web"];

export class SandboxServer {
  readonly #server: Server;
  readonly #subjects: ControlSubjects;
  readonly #clock: () => Date;

  constructor(subjects: ControlSubjects, clock: () => Date) {
    this.#subjects = subjects;
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
    const service = services.find((name) => `${path}/`.startsWith(`${basePaths[name]}/`));
    if (service !== undefined) {
      await this.#serveService(service, path, query.join("?"), body, message, response);
    } else if (path.startsWith(`${controlPath}/`)) {
      send(response, controlAnswer(method, path.slice(controlPath.length), body, this.#subjects), date);
    } else {
      send(response, jsonAnswer(404, { error: `nothing is served at ${path}` }), date);
    }
  }

  async #serveService(
    service: Service,
    path: string,
    rawQuery: string,
    body: string,
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { headers, method = "GET" } = message;
    const delivery = await this.#subjects.gate.deliver(service, {
      method,
      path: path.slice(basePaths[service].length),
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
