/**
 * A ClassLink Roster Server and a ClassTag on loopback: what the demo and the tests talk to. The sandbox judges the
 * reconciler, so the two share no code, not even types; what they agree on stands in `schemas/` and in OneRoster.
 */
import { RosterHandEdits } from "./classlink/roster-hand-edits.ts";
import { RosterService } from "./classlink/roster-service.ts";
import { ClassTagHandEdits } from "./classtag/classtag-hand-edits.ts";
import { ClassTagService } from "./classtag/classtag-service.ts";
import type { Fault } from "./faults/fault.ts";
import { runNightlySync } from "./nightly-sync.ts";
import type { LoggedRequest } from "./request-log.ts";
import { type SandboxCredentials, type SandboxOptions, sampleCredentials } from "./sandbox-options.ts";
import { basePaths, SandboxServer } from "./sandbox-server.ts";
import { ServiceGate } from "./service-gate.ts";
import { openState } from "./state/open-state.ts";
import type { SyncReport } from "./sync-report.ts";
import { WebService } from "./web/web-service.ts";
import type { WebVariant } from "./web/web-variant.ts";

export interface Sandbox {
  /** Whole prefix, `http://127.0.0.1:…/classlink/ims/oneroster/v1p1`. */
  readonly classLinkUrl: string;
  readonly classTagUrl: string;
  /** Of ClassTag's pages, without a slash at the end. */
  readonly webUrl: string;
  /** Address of the control endpoints. */
  readonly controlUrl: string;
  /** The settings with which Rollcall reaches these services: CLASSLINK_BASE_URL and so on. */
  readonly environment: Readonly<Record<string, string>>;
  /** The same with OAuth 1.0a in the place of the bearer token. */
  readonly oauth1Environment: Readonly<Record<string, string>>;
  /** What ClassTag holds, and what people may do to it past its contract. */
  readonly classTag: ClassTagHandEdits;
  /** What ClassLink holds, and what the SIS may do to it. */
  readonly roster: RosterHandEdits;
  /** The requests that the services have received, oldest first. */
  readonly requests: () => readonly LoggedRequest[];
  readonly clearRequests: () => void;
  readonly inject: (...faults: readonly Fault[]) => void;
  readonly clearFaults: () => void;
  /** From now on ClassTag's pages differ from the usual ones in this, and in nothing else. */
  readonly setWeb: (variant: WebVariant) => void;
  /** Signs everybody out of ClassTag's pages. */
  readonly expireWebSessions: () => void;
  /** Runs the nightly sync now, whether Daily sync is on or off. */
  readonly runNightlySync: () => SyncReport;
  /** Ends all connections at once. What was written stays in the state file. */
  readonly close: () => Promise<void>;
}

/**
 * Starts all services on 127.0.0.1.
 * @throws StateFileError where the state file cannot be used, CsvSeedError where a seed's CSV files cannot be read.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? (() => new Date());
  const credentials = { ...sampleCredentials, ...options.credentials };
  const { state, startKeeping, close: closeState } = openState(options.seed, options.stateFile);
  const clampPageTo = options.clampPageTo ?? Number.POSITIVE_INFINITY;
  const rosterService = new RosterService(state, {
    token: credentials.classLinkToken,
    clientId: credentials.classLinkClientId,
    clientSecret: credentials.classLinkClientSecret,
    clampPageTo,
    dialects: new Set(options.dialects),
    clock,
  });
  const classTagService = new ClassTagService(state, {
    token: credentials.classTagToken,
    readOnlyToken: credentials.classTagReadOnlyToken,
    clampPageTo,
  });
  const web = new WebService(state, {
    credentials: {
      user: credentials.classTagWebUser,
      readOnlyUser: credentials.classTagWebReadOnlyUser,
      password: credentials.classTagWebPassword,
      totpSecret: credentials.classTagWebTotpSecret,
    },
    variant: options.web ?? {},
    clock,
  });
  const gate = new ServiceGate(
    {
      classlink: (request, effect) => rosterService.answer(request, effect),
      classtag: (request, effect) => classTagService.answer(request, effect),
      "classtag-web": (request, effect) => web.answer(request, effect),
    },
    options.latencyMs ?? 0,
  );
  const classTag = new ClassTagHandEdits(state);
  const roster = new RosterHandEdits(state, clock);
  const sync = (): SyncReport => runNightlySync(state, clock().toISOString().slice(0, 10));
  const snapshot = (): unknown => ({ classTag: classTag.snapshot(), roster: roster.snapshot() });
  const server = new SandboxServer({ gate, runNightlySync: sync, snapshot, web }, clock);
  const origin = await server.listen(options.port ?? 0);
  // Only now: where the port is taken, another sandbox may be at work on the same file.
  try {
    startKeeping();
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    ...addresses(origin, credentials, options.web?.secondFactor === true),
    classTag,
    roster,
    requests: () => [...gate.requests],
    clearRequests: () => gate.clearRequests(),
    inject: (...faults) => {
      for (const fault of faults) gate.faults.add(fault);
    },
    clearFaults: () => gate.faults.clear(),
    setWeb: (variant) => {
      web.variant = variant;
    },
    expireWebSessions: () => web.sessions.endAll(),
    runNightlySync: sync,
    close: async () => {
      await server.close();
      closeState();
    },
  };
}

function addresses(
  origin: string,
  credentials: SandboxCredentials,
  hasSecondFactor: boolean,
): Pick<
  Sandbox,
  "classLinkUrl" | "classTagUrl" | "controlUrl" | "environment" | "oauth1Environment" | "webUrl"
> {
  const [classLinkUrl, classTagUrl] = [`${origin}${basePaths.classlink}`, `${origin}${basePaths.classtag}`];
  const webUrl = `${origin}${basePaths["classtag-web"]}`;
  const common = {
    CLASSLINK_BASE_URL: classLinkUrl,
    CLASSTAG_BASE_URL: classTagUrl,
    CLASSTAG_TOKEN: credentials.classTagToken,
    CLASSTAG_WEB_URL: webUrl,
    CLASSTAG_WEB_USER: credentials.classTagWebUser,
    CLASSTAG_WEB_PASSWORD: credentials.classTagWebPassword,
    ...(hasSecondFactor ? { CLASSTAG_WEB_TOTP_SECRET: credentials.classTagWebTotpSecret } : {}),
  };
  return {
    classLinkUrl,
    classTagUrl,
    webUrl,
    controlUrl: `${origin}/_sandbox`,
    environment: { ...common, CLASSLINK_AUTH: "bearer", CLASSLINK_TOKEN: credentials.classLinkToken },
    oauth1Environment: {
      ...common,
      CLASSLINK_AUTH: "oauth1",
      CLASSLINK_CLIENT_ID: credentials.classLinkClientId,
      CLASSLINK_CLIENT_SECRET: credentials.classLinkClientSecret,
      CLASSLINK_SIGNATURE: "HMAC-SHA256",
    },
  };
}

/** The settings of a sandbox with the sample credentials on a port, whether one runs there or not. */
export function environmentFor(port: number, hasSecondFactor = false): Readonly<Record<string, string>> {
  return addresses(`http://127.0.0.1:${port}`, sampleCredentials, hasSecondFactor).environment;
}
