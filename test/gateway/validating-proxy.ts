import { listen } from "../http/test-server.ts";
import type { Answered, AskedOf, Contract } from "./contract.ts";

export interface ValidatingProxy {
  readonly origin: string;
  /** What either side sent against the contract: where, and what is wrong with it. */
  readonly faults: readonly string[];
  /** How often each operation was asked for, and answered with which status. */
  readonly seen: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Stands before a gateway, hands everything on as it is, and holds both directions against the contract. */
export async function startValidatingProxy(contract: Contract, upstream: string): Promise<ValidatingProxy> {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  const server = await listen((request, response) => {
    const query = request.query.size === 0 ? "" : `?${request.query}`;
    const asked: AskedOf = {
      method: request.method,
      path: `${request.path}${query}`,
      headers: flat(request.headers),
      body: request.body,
    };
    void handedOn(asked, upstream).then(
      (answer) => {
        const operation = contract.operationOf(asked);
        const found = [
          ...contract.faultsOfRequest(asked).map((fault) => `request: ${fault}`),
          ...(operation === undefined ? [] : contract.faultsOfAnswer(operation, answer)).map(
            (fault) => `answer ${answer.status}: ${fault}`,
          ),
        ];
        faults.push(...found.map((fault) => `${asked.method} ${asked.path} ${fault}`));
        const name = `${operation?.operationId ?? "none"} ${answer.status}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
        response.writeHead(answer.status, answer.headers).end(answer.body);
      },
      (error: unknown) => {
        faults.push(`${asked.method} ${asked.path}: ${String(error)}`);
        response.writeHead(502).end();
      },
    );
  });
  return { origin: server.origin, faults, seen, close: () => server.close() };
}

/** What belongs to a connection and not to what is said over it. */
const ofConnection = new Set(["connection", "host", "keep-alive", "transfer-encoding", "content-length"]);

async function handedOn({ body, headers, method, path }: AskedOf, upstream: string): Promise<Answered> {
  const answer = await fetch(`${upstream}${path}`, {
    method,
    headers: Object.entries(headers).filter(([name]) => !ofConnection.has(name)),
    ...(body !== "" && { body }),
  });
  const kept = [...answer.headers].filter(([name]) => !ofConnection.has(name) && name !== "content-encoding");
  return { status: answer.status, headers: Object.fromEntries(kept), body: await answer.text() };
}

const flat = (
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "string" ? value : value.join(", ")]],
    ),
  );
