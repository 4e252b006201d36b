/**
 * Verification of two-legged OAuth 1.0a (RFC 5849) as strict as a server may be: everything that was sent is part of
 * the base string, percent-encoded as section 3.6 says, an old or future timestamp and a nonce seen before are refused.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { compareText } from "../compare-text.ts";
import type { ServiceRequest } from "../exchange.ts";

const allowedSkewSeconds = 300;
const hashesByMethod: Readonly<Record<string, string>> = { "HMAC-SHA1": "sha1", "HMAC-SHA256": "sha256" };
const requiredParameters = [
  "oauth_consumer_key",
  "oauth_nonce",
  "oauth_signature",
  "oauth_signature_method",
  "oauth_timestamp",
];

type Parameter = readonly [name: string, value: string];

export interface OAuth1Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export class OAuth1Verifier {
  readonly #credentials: OAuth1Credentials;
  readonly #clock: () => Date;
  /** Timestamps of the nonces that are still young enough to be replayed. */
  readonly #timestampsByNonce = new Map<string, number>();

  constructor(credentials: OAuth1Credentials, clock: () => Date) {
    this.#credentials = credentials;
    this.#clock = clock;
  }

  /** Why the request is refused, or `undefined` where it is what the holder of the secret has signed. */
  refusal(request: ServiceRequest): string | undefined {
    const signed = parametersOfHeader(request.headers.authorization ?? "");
    if (signed === undefined) return "the Authorization header is not well formed";
    const byName = new Map(signed);
    if (byName.size < signed.length) return "an OAuth parameter comes twice";
    const missing = requiredParameters.find((name) => !byName.has(name));
    if (missing !== undefined) return `${missing} is missing`;
    const hash = hashesByMethod[byName.get("oauth_signature_method") ?? ""];
    if (hash === undefined) return "oauth_signature_method must be HMAC-SHA1 or HMAC-SHA256";
    if ((byName.get("oauth_version") ?? "1.0") !== "1.0") return "oauth_version must be 1.0";
    if (byName.get("oauth_consumer_key") !== this.#credentials.clientId)
      return "oauth_consumer_key is unknown";
    const expected = this.#signature(request, signed, hash);
    if (!isSameSignature(expected, byName.get("oauth_signature") ?? ""))
      return "oauth_signature does not match";
    return this.#refusalOfMoment(byName.get("oauth_timestamp") ?? "", byName.get("oauth_nonce") ?? "");
  }

  #signature(request: ServiceRequest, signed: readonly Parameter[], hash: string): Buffer {
    const sent = signed.filter(([name]) => name !== "oauth_signature" && name !== "realm");
    const parameters = [...sent, ...parametersOfQuery(request.rawQuery)]
      .map(([name, value]): Parameter => [percentEncoded(name), percentEncoded(value)])
      .sort((left, right) => compareText(left[0], right[0]) || compareText(left[1], right[1]))
      .map((pair) => pair.join("="))
      .join("&");
    const base = [request.method, request.address, parameters].map(percentEncoded).join("&");
    return createHmac(hash, `${percentEncoded(this.#credentials.clientSecret)}&`)
      .update(base)
      .digest();
  }

  /** Looked at last, so that a nonce is used up only by a request that was rightly signed. */
  #refusalOfMoment(timestamp: string, nonce: string): string | undefined {
    const nowSeconds = Math.floor(this.#clock().getTime() / 1000);
    const seconds = /^[0-9]{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
    if (!(Math.abs(nowSeconds - seconds) <= allowedSkewSeconds)) {
      return `oauth_timestamp is more than ${allowedSkewSeconds} s away from the server's clock`;
    }
    const key = `${seconds} ${nonce}`;
    if (nonce === "" || this.#timestampsByNonce.has(key)) return "oauth_nonce was used before";
    this.#timestampsByNonce.set(key, seconds);
    this.#forgetBefore(nowSeconds - allowedSkewSeconds);
    return undefined;
  }

  /** Stops at the first young one: nonces were remembered in about the order of their timestamps. */
  #forgetBefore(seconds: number): void {
    for (const [key, timestamp] of this.#timestampsByNonce) {
      if (timestamp >= seconds) return;
      this.#timestampsByNonce.delete(key);
    }
  }
}

function parametersOfHeader(header: string): Parameter[] | undefined {
  const list = /^OAuth\s+(.+)$/is.exec(header)?.[1];
  if (list === undefined) return undefined;
  const parameters: Parameter[] = [];
  for (const part of list.split(",")) {
    const [, name, value] = /^\s*([^\s="]+)="([^"]*)"\s*$/.exec(part) ?? [];
    const decoded = [name, value].map((text) => (text === undefined ? undefined : percentDecoded(text)));
    const [decodedName, decodedValue] = decoded;
    if (decodedName === undefined || decodedValue === undefined) return undefined;
    parameters.push([decodedName, decodedValue]);
  }
  return parameters;
}

/** A plus sign is a space here (section 3.4.1.3.1), so that a client must sign what it sends. */
function parametersOfQuery(rawQuery: string): Parameter[] {
  return rawQuery
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=").map((text) => text.replaceAll("+", "%20"));
      const joined = value.join("=");
      return [percentDecoded(name) ?? name, percentDecoded(joined) ?? joined];
    });
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isSameSignature(expected: Buffer, received: string): boolean {
  const bytes = Buffer.from(received, "base64");
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}
