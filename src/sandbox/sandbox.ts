/**
 * A ClassLink Roster Server and a ClassTag on loopback: what the demo and the tests talk to. The sandbox judges the
 * reconciler, so the two share no code, not even types; what they agree on stands in `schemas/` and in OneRoster.
 */
import { Calendar } from "./calendar.ts";
import { ClassLinkService } from "./classlink/classlink-service.ts";
import type { Keyring } from "./classlink/keyring.ts";
import { RosterHandEdits } from "./classlink/roster-hand-edits.ts";
import { ClassTagHandEdits } from "./classtag/classtag-hand-edits.ts";
import { ClassTagService } from "./classtag/classtag-service.ts";
import { DistrictEvents } from "./events/district-events.ts";
import type { Fault } from "./faults/fault.ts";
import { Night } from "./night.ts";
import { type NightVariant, usualNight } from "./night-variant.ts";
import type { LoggedRequest } from "./request-log.ts";
import { addresses, type SandboxAddresses } from "./sandbox-addresses.ts";
import { type SandboxOptions, sampleCredentials } from "./sandbox-options.ts";
import { SandboxServer } from "./sandbox-server.ts";
import { ServiceGate } from "./service-gate.ts";
import { openState } from "./state/open-state.ts";
import type { SyncReport } from "./sync-report.ts";
import { WebService } from "./web/web-service.ts";
import type { WebVariant } from "./web/web-variant.ts";

export interface Sandbox extends SandboxAddresses {
  /** What opens ClassLink, and what becomes of it: rotated, revoked, expired. */
  readonly keyring: Pick<Keyring, "expireTokens" | "revokeBearer" | "rotateBearer" | "withholdBearer">;
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
  /** From now on a night differs from the usual one in this, and in nothing else. */
  readonly setNight: (variant: Partial<NightVariant>) => void;
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
  const { state, startKeeping, close: closeState } = openState(options);
  const clampPageTo = options.clampPageTo ?? Number.POSITIVE_INFINITY;
  const classLinkService = new ClassLinkService(state, {
    token: credentials.classLinkToken,
    proxyBearer: credentials.classLinkProxyBearer,
    partnerKey: credentials.classLinkPartnerKey,
    clientAuthentication: new Set(options.clientAuthentication ?? ["basic", "post"]),
    tokenLifetimeSeconds: options.tokenLifetimeSeconds ?? 3_600,
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
      classlink: (request, effect) => classLinkService.answer(request, effect),
      classtag: (request, effect) => classTagService.answer(request, effect),
      "classtag-web": (request, effect) => web.answer(request, effect),
    },
    options.latencyMs ?? 0,
  );
  const classTag = new ClassTagHandEdits(state);
  const calendar = new Calendar(state, clock);
  const roster = new RosterHandEdits(state, () => calendar.now());
  const night = new Night(state, calendar);
  const events = new DistrictEvents(state, calendar, night);
  const snapshot = (): unknown => ({ classTag: classTag.snapshot(), roster: roster.snapshot() });
  const { keyring } = classLinkService;
  const versions = new Set(options.versions ?? (["1.1", "1.2"] as const));
  const subjects = { events, gate, keyring, night, snapshot, web };
  const server = new SandboxServer(subjects, clock, versions);
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
    keyring,
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
    setNight: (variant) => {
      night.variant = { ...usualNight, ...variant };
    },
    runNightlySync: () => night.run(),
    close: async () => {
      await server.close();
      closeState();
    },
  };
}
