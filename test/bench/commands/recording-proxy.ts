import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request as it was sent, so that a bare loop can send it again. */
export interface RecordedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RecordingProxy {
  readonly origin: string;
  readonly recorded: readonly RecordedRequest[];
  close(): void;
}

/** Notes what goes to a server on its way there. */
export async function openRecordingProxy(server: string): Promise<RecordingProxy> {
  const recorded: RecordedRequest[] = [];
  const proxy = createServer(async (incoming, outgoing) => {
    const { method = "GET", url: path = "/" } = incoming;
    const body = await text(incoming);
    const { connection, host, "transfer-encoding": _, ...headers } = incoming.headers;
    recorded.push({
      method,
      path,
      body,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    });
    const onward = request(new URL(path, server), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.end(body);
  });
  const address = await new Promise<AddressInfo>((resolve) =>
    proxy.listen(0, "127.0.0.1", () => resolve(proxy.address() as AddressInfo)),
  );
  return { origin: `http://127.0.0.1:${address.port}`, recorded, close: () => void proxy.close() };
}
