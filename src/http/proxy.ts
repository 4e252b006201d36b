import { BlockList, isIP } from "node:net";
import { isLoopback } from "./secure-url.ts";

/** The HTTP proxy that the environment names, and the hosts that it says are reached without it. */
export interface HttpProxy {
  /** The name of the setting, as it is written in the environment. */
  readonly setting: string;
  /** Protocol, host and port. */
  readonly origin: string;
  /** What it is signed in to with; a function, so that it is not printed with the rest. */
  readonly signIn?: () => { readonly user: string; readonly password: string };
  readonly exceptions: readonly ProxyException[];
}

/** One entry of NO_PROXY: a host and those below it, or a range of addresses as `10.0.0.0/8`; `*` stands for all. */
interface ProxyException {
  readonly host: string;
  readonly port?: string;
}

export type NamedProxy =
  | { readonly kind: "none" }
  | { readonly kind: "named"; readonly proxy: HttpProxy }
  /** `why` is a clause that fits behind the name of the setting, without its value. */
  | { readonly kind: "malformed"; readonly setting: string; readonly why: string };

/** What a malformed one should be. */
export const proxyHint =
  "It is the address of an HTTP proxy: http://host:port, or http://user:password@host:port with both percent-encoded.";

/** The first that is set counts; those in small letters first, as curl and git have it. */
const settings = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"] as const;

/** Every service but one on this machine is reached by https, so there is one proxy for all of them. */
export function namedProxy(environment: Readonly<Record<string, string | undefined>>): NamedProxy {
  const setting = settings.find((name) => (environment[name] ?? "").trim() !== "");
  if (setting === undefined) return { kind: "none" };
  const text = (environment[setting] ?? "").trim();
  const address = text.includes("://") ? text : `http://${text}`;
  const malformed = (why: string): NamedProxy => ({ kind: "malformed", setting, why });
  if (!URL.canParse(address)) return malformed("is not the address of a proxy");
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return malformed("names a proxy of another kind than HTTP");
  const signIn = signInOf(url);
  if (signIn === "malformed") return malformed('has a user or password with a "%" that is not escaped');
  const exceptions = exceptionsOf(environment["no_proxy"] || environment["NO_PROXY"] || "");
  const proxy = { setting, origin: url.origin, exceptions };
  return { kind: "named", proxy: signIn === undefined ? proxy : { ...proxy, signIn: () => signIn } };
}

function signInOf({
  password,
  username,
}: URL): ReturnType<NonNullable<HttpProxy["signIn"]>> | "malformed" | undefined {
  if (username === "" && password === "") return undefined;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return "malformed";
  }
}

function exceptionsOf(text: string): readonly ProxyException[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [, host = "", port] = /^(\[[^\]]*\](?:\/\d+)?|[^:]*)(?::(\d+))?$/.exec(entry) ?? ["", entry];
      const bare = host.replace(/^(?:\*\.|\.)/, "").replace(/\.$/, "");
      return port === undefined ? { host: bare } : { host: bare, port };
    });
}

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
