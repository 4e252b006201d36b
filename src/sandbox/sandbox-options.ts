import type { Dialect } from "./classlink/dialect.ts";
import type { Seed } from "./seed/seed.ts";
import type { WebVariant } from "./web/web-variant.ts";

/** What the services accept. The sample values open nothing but a sandbox. */
export interface SandboxCredentials {
  readonly classLinkToken: string;
  /** OAuth 1.0a consumer key and secret. */
  readonly classLinkClientId: string;
  readonly classLinkClientSecret: string;
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
  /** Keeps the state across restarts and kills; absent: the state is lost with the process. */
  readonly stateFile?: string;
  readonly clock?: () => Date;
  /** Waited before every answer of a service. */
  readonly latencyMs?: number;
  readonly credentials?: Partial<SandboxCredentials>;
  /** The most items in a page of either service, whatever a client asks for. */
  readonly clampPageTo?: number;
  /** How ClassLink's answers differ from OneRoster 1.1. */
  readonly dialects?: readonly Dialect[];
  /** How ClassTag's pages differ from the usual ones. */
  readonly web?: WebVariant;
}
