import { randomUUID } from "node:crypto";
import type { Service } from "../../http/json-request.ts";
import type { BearerCredentials, OAuth1Credentials } from "../settings/classlink-credentials.ts";
import type { ClassLinkSettings } from "../settings/classlink-settings.ts";
import { oauth1Header } from "./oauth1.ts";

/** Credentials that are sent, or signed with, as they are. */
type GivenCredentials = BearerCredentials | OAuth1Credentials;

/**
 * A OneRoster server as the HTTP client needs to know it.
 * @param clock milliseconds since 1970, for the time that signatures carry
 * @param nonce a text that has never been used before
 */
export function classLinkService(
  settings: Pick<ClassLinkSettings, "names">,
  credentials: GivenCredentials,
  clock: () => number,
  nonce: () => string = randomUUID,
): Service {
  return {
    system: "ClassLink",
    names: settings.names,
    secrets: secretsOf(credentials),
    signsWithTime: credentials.kind === "oauth1",
    authorise: (method, url) => authorisation(credentials, method, url, clock, nonce),
  };
}

function secretsOf(credentials: GivenCredentials): readonly string[] {
  switch (credentials.kind) {
    case "bearer":
      return [credentials.token.reveal()];
    case "oauth1":
      return [credentials.clientSecret.reveal(), credentials.clientId.reveal()];
  }
}

function authorisation(
  credentials: GivenCredentials,
  method: string,
  url: string,
  clock: () => number,
  nonce: () => string,
): string {
  switch (credentials.kind) {
    case "bearer":
      return `Bearer ${credentials.token.reveal()}`;
    case "oauth1":
      return oauth1Header({
        method,
        url,
        clientId: credentials.clientId.reveal(),
        clientSecret: credentials.clientSecret.reveal(),
        signatureMethod: credentials.signature,
        nonce: nonce(),
        timestamp: Math.floor(clock() / 1_000),
      });
  }
}
