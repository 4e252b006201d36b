import type { Dialect } from "./classlink/dialect.ts";
import type { RosterVersion } from "./classlink/entrance.ts";
import type { ClientAuthentication } from "./classlink/token-endpoint.ts";
import type { Seed } from "./seed/seed.ts";
import type { WebVariant } from "./web/web-variant.ts";

/** What the services accept. The sample values open nothing but a sandbox. */
export interface SandboxCredentials {
  readonly classLinkToken: string;
  /** OAuth 1.0a consumer key and secret, and those of the OAuth 2 client. */
  readonly classLinkClientId: string;
  readonly classLinkClientSecret: string;
  /** Opens the proxy, until it is rotated or revoked. */
  readonly classLinkProxyBearer: string;
  /** Opens discovery. */
  readonly classLinkPartnerKey: string;
  readonly classTagToken: string;
  /** Reads the same district; its writes answer 403. */
  readonly classTagReadOnlyToken: string;
  /** E-mail address that opens ClassTag's pages. */
  readonly classTagWebUser: string;
  /** Sees the same pages, and changes nothing. */
  readonly classTagWebReadOnlyUser: string;
  /** Of both. */
  readonly classTagWebPassword: string;
  /** Base32: what an authenticator app makes its codes from, where the second factor is on. */
  readonly classTagWebTotpSecret: string;
}

export const sampleCredentials: SandboxCredentials = {
  classLinkToken: "sample-classlink-token",
  classLinkClientId: "sample-client",
  classLinkClientSecret: "sample+secret/with&reserved%characters'",
  classLinkProxyBearer: "sample-proxy-bearer",
  classLinkPartnerKey: "sample-partner-key",
  classTagToken: "sample-classtag-token",
  classTagReadOnlyToken: "sample-classtag-read-only-token",
  classTagWebUser: "rollout@springfield.example",
  classTagWebReadOnlyUser: "viewer@springfield.example",
  classTagWebPassword: "sample-classtag-password",
  classTagWebTotpSecret: "ONQW24DMMUWXGYLNOBWGKLLTMVRXEZLU",
};

/** All members have defaults: a sandbox without options serves the sample district from memory. */
export interface SandboxOptions {
  /** 0, the default: a free one. */
  readonly port?: number;
  /** Absent: with the state of `stateFile` its seed, else `springfield`. */
  readonly seed?: Seed;
  /** Keeps the state, the calendar and how nights are across restarts and kills; absent: all is lost with the process. */
  readonly stateFile?: string;
  readonly clock?: () => Date;
  /** When the district's calendar begins, to stand until days pass; absent: as `stateFile` keeps it, else with the clock. */
  readonly now?: Date;
  /** Waited before every answer of a service. */
  readonly latencyMs?: number;
  readonly credentials?: Partial<SandboxCredentials>;
  /** The most items in a page of either service, whatever a client asks for. */
  readonly clampPageTo?: number;
  /** The versions of OneRoster that ClassLink serves; absent: both. */
  readonly versions?: readonly RosterVersion[];
  /** How the OAuth 2 client may say who it is; absent: in either way. */
  readonly clientAuthentication?: readonly ClientAuthentication[];
  /** Of tokens that the OAuth 2 token endpoint gives; absent: an hour. */
  readonly tokenLifetimeSeconds?: number;
  /** How ClassLink's answers differ from OneRoster 1.1. */
  readonly dialects?: readonly Dialect[];
  /** How ClassTag's pages differ from the usual ones. */
  readonly web?: WebVariant;
}
