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
