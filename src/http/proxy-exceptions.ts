import { BlockList, isIP } from "node:net";
import type { HttpProxy } from "./proxy.ts";
import { isLoopback } from "./secure-url.ts";

/** The proxy by which an address is reached; `undefined`: it is reached without one, as this machine itself always is. */
export function proxyFor(address: string, proxy: HttpProxy | undefined): HttpProxy | undefined {
  if (proxy === undefined || !URL.canParse(address)) return undefined;
  const { hostname: written, port, protocol } = new URL(address);
  if (isLoopback(written)) return undefined;
  const hostname = written.replace(/\.$/, "");
  const usualPort = protocol === "http:" ? "80" : "443";
  const isExcepted = proxy.exceptions.some(
    (exception) =>
      (exception.port ?? (port || usualPort)) === (port || usualPort) &&
      isAtOrBelow(hostname, exception.host),
  );
  return isExcepted ? undefined : proxy;
}

const isAtOrBelow = (hostname: string, host: string): boolean =>
  host === "*" ||
  hostname === host ||
  hostname === `[${host}]` ||
  hostname.endsWith(`.${host}`) ||
  isInRange(hostname.replace(/^\[|\]$/g, ""), host);

function isInRange(address: string, host: string): boolean {
  const range = addressRange(host);
  if (range === undefined || isIP(address) !== range.family) return false;
  const type = range.family === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addSubnet(range.network, range.bits, type);
  return list.check(address, type);
}

interface AddressRange {
  readonly network: string;
  readonly bits: number;
  readonly family: 4 | 6;
}

/** The range of addresses that an exception stands for; `undefined`: it is none, or no valid one. */
function addressRange(host: string): AddressRange | undefined {
  const [, network = "", digits = ""] = /^\[?([^/\]]+)\]?\/(\d{1,3})$/.exec(host) ?? [];
  const family = isIP(network) === 4 ? 4 : 6;
  const bits = Number(digits);
  return isIP(network) === 0 || bits > (family === 4 ? 32 : 128) ? undefined : { network, bits, family };
}

/**
 * The exceptions as Chromium writes them. A range with a port, which it does not know, is left out: those addresses are
 * then asked for through the proxy.
 */
export function bypassRules({ exceptions }: HttpProxy): readonly string[] {
  return exceptions.flatMap(({ host, port }) => {
    const end = port === undefined ? "" : `:${port}`;
    if (host === "*") return [`*${end}`];
    if (host.includes("/")) {
      const range = addressRange(host);
      return range === undefined || port !== undefined ? [] : [`${range.network}/${range.bits}`];
    }
    const address = host.replace(/^\[|\]$/g, "");
    const family = isIP(address);
    if (family !== 0) return [`${family === 6 ? `[${address}]` : address}${end}`];
    return [`${host}${end}`, `.${host}${end}`];
  });
}
