import { Agent, type Dispatcher, fetch, Pool, ProxyAgent, type RequestInit, type Response } from "undici";
import type { HttpProxy } from "./proxy.ts";
import { proxyFor } from "./proxy-exceptions.ts";

export interface DispatcherOptions {
  readonly connectTimeoutMs?: number;
  /** OpenConnections kept open to one server. */
  readonly connections?: number;
  /** Absent: every server is reached directly. */
  readonly proxy?: HttpProxy | undefined;
}

/** The connections of a run. */
export interface OpenConnections extends Pick<Dispatcher, "request"> {
  /** As the global one, by these connections: Node's own knows of no proxy, and takes no dispatcher of another undici. */
  fetch(address: string, options: RequestInit): Promise<Response>;
  /** Waits for the requests under way. */
  close(): Promise<void>;
  destroy(): Promise<void>;
}

/**
 * Opens the connection pool that every request of a run shares; whoever opens it closes it. Only this file loads undici,
 * and only commands that send something load this file: it is the dearest import of all.
 */
export function openDispatcher(options: DispatcherOptions = {}): OpenConnections {
  const { proxy } = options;
  const timeout = options.connectTimeoutMs ?? 15_000;
  const pool = {
    connections: options.connections ?? 8,
    // Pipelining gained nothing when it was measured, and one slow page would hold up those behind it.
    pipelining: 1,
  };
  const direct = new Agent({ connect: { timeout }, ...pool });
  const proxied = proxy === undefined ? undefined : openProxied(proxy, timeout, pool);
  const all = proxied === undefined ? [direct] : [direct, proxied];
  const through = (address: string): Dispatcher =>
    proxied === undefined || proxyFor(address, proxy) === undefined ? direct : proxied;
  return {
    request: (request) => through(String(request.origin)).request(request),
    fetch: (address, init) => fetch(address, { ...init, dispatcher: through(address) }),
    close: async () => {
      await Promise.all(all.map((each) => each.close()));
    },
    destroy: async () => {
      await Promise.all(all.map((each) => each.destroy()));
    },
  };
}

/** A tunnel for each connection, so that the proxy sees the host and nothing of what is sent. */
function openProxied(
  { origin, signIn }: HttpProxy,
  timeout: number,
  pool: { readonly connections: number; readonly pipelining: number },
): Dispatcher {
  return new ProxyAgent({
    uri: origin,
    ...pool,
    ...(signIn === undefined ? {} : { token: basic(signIn()) }),
    proxyTls: { timeout },
    requestTls: { timeout },
    // A proxy that takes the connection and then says nothing is given up as soon as one that does not take it.
    clientFactory: (proxy, client) => new Pool(proxy, { ...client, headersTimeout: timeout }),
  });
}

const basic = ({ password, user }: ReturnType<NonNullable<HttpProxy["signIn"]>>): string =>
  `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
