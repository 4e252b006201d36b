import { createVerify, generateKeyPairSync } from "node:crypto";
import { isObject, type JsonObject, valueAt } from "./openapi-schema.ts";

/** A GitHub App as the loopback GitHub knows it. */
export interface LoopbackApp {
  readonly clientId: string;
  /** PEM. */
  readonly publicKey: string;
  /** What its installation grants; `read` or `write` by permission, as GitHub names them. */
  readonly grants: Readonly<Record<string, string>>;
  /** Whether it is installed in the repository; it is unless told otherwise. */
  readonly isInstalled?: boolean;
}

let keys: { readonly publicKey: string; readonly privateKey: string } | undefined;

/** An App with a key of its own, which is made once a process. */
export function appForTest(
  differs: Partial<LoopbackApp> = {},
): LoopbackApp & { readonly privateKey: string } {
  keys ??= generateKeyPairSync("rsa", {
    modulusLength: 2_048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    // As GitHub hands them out.
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  return {
    clientId: "Iv23liLoopbackApp001",
    grants: { actions: "read", metadata: "read", pull_requests: "write", contents: "write" },
    ...keys,
    ...differs,
  };
}

/** Why GitHub would not take this JSON Web Token as the App's, or `undefined`: it would. */
export function jwtFault(jwt: string, app: LoopbackApp | undefined, now: Date): string | undefined {
  const [header = "", payload = "", signature = ""] = jwt.split(".");
  if (app === undefined || decoded(header)["alg"] !== "RS256") return "A JSON web token could not be decoded";
  const verify = createVerify("RSA-SHA256").update(`${header}.${payload}`);
  if (!verify.verify(app.publicKey, signature, "base64url")) return "A JSON web token could not be decoded";
  const { iss, iat, exp } = decoded(payload);
  if (iss !== app.clientId) return "'Issuer' claim ('iss') must be an Integer or the client ID";
  const seconds = now.getTime() / 1_000;
  if (Number(iat) > seconds) return "'Issued at' claim ('iat') must be in the past";
  if (!(Number(exp) > seconds && Number(exp) <= seconds + 600))
    return "'Expiration time' claim ('exp') is too far in the future";
  return undefined;
}

function decoded(part: string): JsonObject {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Whether the installation grants everything that a request for a token asks for. */
export function isGranted(body: unknown, { grants }: LoopbackApp): boolean {
  const wanted = valueAt(body, "permissions");
  return Object.entries(isObject(wanted) ? wanted : {}).every(
    ([name, level]) => grants[name] === "write" || grants[name] === level,
  );
}
