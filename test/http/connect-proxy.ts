import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { onTestFinished } from "vitest";

/** For `*.district.example` and `api.github.example`; good for tests only, and its key is no secret. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBuzCCAWKgAwIBAgIUTS0Az5SwCO5um7Qo6lVNouOtXiAwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNUm9sbGNhbGwgdGVzdDAgFw0yNjExMjkwMzIxNTBaGA8yMTI2
MTEwNTAzMjE1MFowGDEWMBQGA1UEAwwNUm9sbGNhbGwgdGVzdDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABM+EOp/u0OULeT2ISMAx4amWbgXnDb5/8msMMjKsAdr8
oXKbxbHSLrs8m/LvYv2Jybhd/QkuR9hHb+5E35CWu5ajgYcwgYQwHQYDVR0OBBYE
FBcRFGSBzgEXvCZWySC4usNXQ4XYMB8GA1UdIwQYMBaAFBcRFGSBzgEXvCZWySC4
usNXQ4XYMA8GA1UdEwEB/wQFMAMBAf8wMQYDVR0RBCowKIISKi5kaXN0cmljdC5l
eGFtcGxlghJhcGkuZ2l0aHViLmV4YW1wbGUwCgYIKoZIzj0EAwIDRwAwRAIgfiwe
8W2pT+WH42i/XG6pPu+dboQjELsPZnXmBZkBJUECIBY4g+92aUKbn1cjagk8sgd+
3cFqWBEMHytWcbbW5DDy
-----END CERTIFICATE-----
`;

const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0Q0YbN2od5RMyKPw
Iud4RRJzrRe7/zI1dzqRuv+Tr/WhRANCAATPhDqf7tDlC3k9iEjAMeGplm4F5w2+
f/JrDDIyrAHa/KFym8Wx0i67PJvy72L9icm4Xf0JLkfYR2/uRN+QlruW
-----END PRIVATE KEY-----
`;

export interface ConnectProxy {
  readonly address: string;
  /** Targets of the tunnels that were asked for, in order. */
  readonly targets: readonly string[];
  /** What they were asked for with. */
  readonly signIns: readonly string[];
}

/** What becomes of a tunnel: the port on this machine that stands behind TLS, or the status that refuses it. */
type Behind = { readonly port: number } | { readonly status: number };

/** A proxy that opens tunnels, for one test. Behind each stands a server with the certificate above. */
export async function connectProxy(
  behind: (target: string) => Behind,
  password?: string,
): Promise<ConnectProxy> {
  const [targets, signIns]: [string[], string[]] = [[], []];
  const proxy = createServer((_request, response) => response.writeHead(405).end());
  proxy.on("connect", (request: IncomingMessage, socket: Socket) => {
    const target = request.url ?? "";
    const signIn = request.headers["proxy-authorization"] ?? "";
    targets.push(target);
    signIns.push(signIn);
    const isSignedIn = password === undefined || signIn === basic(password);
    const way = isSignedIn ? behind(target) : { status: 407 };
    socket.on("error", () => socket.destroy());
    if ("status" in way)
      socket.end(`HTTP/1.1 ${way.status} No\r\nProxy-Authenticate: Basic realm="p"\r\n\r\n`);
    else void openTunnel(socket, way.port);
  });
  return { address: `http://127.0.0.1:${await listening(proxy)}`, targets, signIns };
}

const basic = (credentials: string): string => `Basic ${Buffer.from(credentials).toString("base64")}`;

async function openTunnel(socket: Socket, port: number): Promise<void> {
  const server = createTlsServer({ cert: certificate, key }, (plain) =>
    joined(plain, connect(port, "127.0.0.1")),
  );
  server.on("tlsClientError", () => socket.destroy());
  const tls = connect(await listening(server), "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    joined(socket, tls);
  });
}

function joined(left: Socket, right: Socket): void {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    one.pipe(other);
    one.on("error", () => other.destroy());
    one.on("close", () => other.destroy());
  }
}

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}
