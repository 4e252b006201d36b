/**
 * OAuth 1.0a signatures for two parties (RFC 5849): a consumer key and secret, no token.
 *
 * Written here because the libraries for it are dormant, and because two of its rules are easy to get wrong: parameters
 * are sorted by code unit *after* encoding, and a space is `%20`, never `+`. The URL is signed as it will be sent.
 * `oauth_version` is left out, which the RFC allows and ClassLink's own signer does.
 */
import { createHmac } from "node:crypto";
import { compareText } from "../../model/text.ts";
import type { SignatureMethod } from "../settings/classlink-credentials.ts";

export type Parameter = readonly [name: string, value: string];

/** RFC 5849 section 3.6: everything but letters, digits, `-`, `.`, `_` and `~` is encoded. */
export function encodeRfc3986(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Query parameters as the verifier will read them: `+` is a space there, although we never send one. */
function queryParameters(query: string): readonly Parameter[] {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const split = pair.indexOf("=");
      const name = split < 0 ? pair : pair.slice(0, split);
      return [decode(name), split < 0 ? "" : decode(pair.slice(split + 1))];
    });
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

/**
 * Section 3.4.1: what both sides compute the signature over.
 * @param parameters those of the Authorization header (without `realm`) and of a form body, not those of the URL
 */
export function signatureBase(method: string, url: string, parameters: readonly Parameter[]): string {
  const { protocol, host } = new URL(url);
  const afterHost = /^[a-z]+:\/\/[^/?#]*([^?#]*)(?:\?([^#]*))?/i.exec(url);
  const path = afterHost?.[1] === undefined || afterHost[1] === "" ? "/" : afterHost[1];
  const pairs = [...queryParameters(afterHost?.[2] ?? ""), ...parameters]
    .map(([name, value]): Parameter => [encodeRfc3986(name), encodeRfc3986(value)])
    .sort((left, right) => compareText(left[0], right[0]) || compareText(left[1], right[1]))
    .map(([name, value]) => `${name}=${value}`);
  return [method.toUpperCase(), `${protocol}//${host}${path}`, pairs.join("&")].map(encodeRfc3986).join("&");
}

const digests: Readonly<Record<SignatureMethod, string>> = { "HMAC-SHA1": "sha1", "HMAC-SHA256": "sha256" };

/** Section 3.4.2, and the same with SHA-256. The key ends with the token's secret, which is empty between two parties. */
export function signature(
  base: string,
  method: SignatureMethod,
  clientSecret: string,
  tokenSecret = "",
): string {
  const key = `${encodeRfc3986(clientSecret)}&${encodeRfc3986(tokenSecret)}`;
  return createHmac(digests[method], key).update(base).digest("base64");
}

export interface SignedRequest {
  readonly method: string;
  /** As it will be sent. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signatureMethod: SignatureMethod;
  /** Both new for every try: a verifier refuses what it has seen. Seconds since 1970. */
  readonly nonce: string;
  readonly timestamp: number;
}

/** The value of the Authorization header. */
export function oauth1Header(request: SignedRequest): string {
  const parameters: readonly Parameter[] = [
    ["oauth_consumer_key", request.clientId],
    ["oauth_nonce", request.nonce],
    ["oauth_signature_method", request.signatureMethod],
    ["oauth_timestamp", String(request.timestamp)],
  ];
  const base = signatureBase(request.method, request.url, parameters);
  const signed: readonly Parameter[] = [
    ...parameters,
    ["oauth_signature", signature(base, request.signatureMethod, request.clientSecret)],
  ];
  return `OAuth ${signed.map(([name, value]) => `${name}="${encodeRfc3986(value)}"`).join(", ")}`;
}
