import type { Dialect } from "./classlink/dialect.ts";
import type { Seed } from "./seed/seed.ts";

/** What the two services accept. The sample values open nothing but a sandbox. */
export interface SandboxCredentials {
  readonly classLinkToken: string;
  /** OAuth 1.0a consumer key and secret. */
  readonly classLinkClientId: string;
  readonly classLinkClientSecret: string;
  readonly classTagToken: string;
  /** Reads the same district; its writes answer 403. */
  readonly classTagReadOnlyToken: string;
}

export const sampleCredentials: SandboxCredentials = {
  classLinkToken: "sample-classlink-token",
  classLinkClientId: "sample-client",
  classLinkClientSecret: "sample+secret/with&reserved%characters'",
  classTagToken: "sample-classtag-token",
  classTagReadOnlyToken: "sample-classtag-read-only-token",
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
}
