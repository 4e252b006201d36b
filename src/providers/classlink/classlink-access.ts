import type { HttpClient } from "../../http/http-client.ts";
import type { Service } from "../../http/json-request.ts";
import type { DiscoveryCredentials, OAuth2Credentials } from "../settings/classlink-credentials.ts";
import type { ClassLinkSettings } from "../settings/classlink-settings.ts";
import { classLinkService } from "./classlink-service.ts";
import { requestToken } from "./client-credentials.ts";
import { DerivedBearer, type OnDerivedSecret } from "./derived-bearer.ts";
import { discoverAgain, discoverApplication } from "./discover-application.ts";
import { findPrefix, type RosterPrefix, versionIn } from "./roster-version.ts";
import { withRenewal } from "./with-renewal.ts";

/** A OneRoster server that is ready to be asked: requests go to `service`, by `http`, below `prefix`. */
export interface OneRosterServer extends RosterPrefix {
  readonly http: HttpClient;
  readonly service: Service;
}

/** The way into a district's roster. */
export interface ClassLinkAccess {
  /**
   * Gets what is needed before the first request: the district's application, a token, the version. Once for all
   * callers, unless it fails.
   * @throws ServiceError
   */
  connect(): Promise<OneRosterServer>;
}

export interface ClassLinkAccessOptions {
  readonly settings: ClassLinkSettings;
  readonly http: HttpClient;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** For OAuth 1.0a; never the same twice. */
  readonly nonce?: (() => string) | undefined;
  readonly onDerivedSecret?: OnDerivedSecret | undefined;
}

export function classLinkAccess(options: ClassLinkAccessOptions): ClassLinkAccess {
  let connecting: Promise<OneRosterServer> | undefined;
  return {
    connect() {
      connecting ??= connect(options).catch((error: unknown) => {
        connecting = undefined;
        throw error;
      });
      return connecting;
    },
  };
}

/** A server before it is known where on it the collections are. */
type Opened = Omit<OneRosterServer, "prefix" | "version"> & { readonly root: string };

async function connect(options: ClassLinkAccessOptions): Promise<OneRosterServer> {
  const { http, root, service } = await open(options);
  const version = versionIn(root);
  const found =
    version === undefined
      ? await findPrefix(http, service, root, hintIfNowhere(options.settings))
      : { prefix: root, version };
  return { ...found, http, service };
}

/** What the path is made of differs from way to way, and so does what may be wrong with it. */
function hintIfNowhere({ applicationId, credentials, names }: ClassLinkSettings): string {
  if (credentials.kind === "discovery")
    return `Check that ${names.baseUrl} is the address of ClassLink's proxy, with nothing behind the host or /proxy/v1p0.`;
  return applicationId === undefined
    ? `Put the whole prefix into ${names.baseUrl}, for example https://host/ims/oneroster/v1p1. ClassLink's proxy also needs CLASSLINK_APPLICATION_ID.`
    : `Check CLASSLINK_APPLICATION_ID: it is the application's oneroster_application_id, to the letter (%2F, not / or %252F), and no other id of it. Check also that ${names.baseUrl} is the proxy's address.`;
}

async function open(options: ClassLinkAccessOptions): Promise<Opened> {
  const { clock, http, nonce, settings } = options;
  const { applicationId, baseUrl, credentials } = settings;
  const root = applicationId === undefined ? baseUrl : `${baseUrl}/${applicationId}`;
  switch (credentials.kind) {
    case "bearer":
    case "oauth1":
      return { http, root, service: classLinkService(settings, credentials, clock, nonce) };
    case "oauth2":
      return await openWithOAuth2(options, credentials, root);
    case "discovery":
      return await openByDiscovery(options, credentials);
  }
}

async function openWithOAuth2(
  { clock, http, onDerivedSecret, settings }: ClassLinkAccessOptions,
  credentials: OAuth2Credentials,
  root: string,
): Promise<Opened> {
  const bearer = new DerivedBearer({
    ask: () => requestToken(http, credentials, clock()),
    clock,
    onDerivedSecret,
  });
  await bearer.current();
  const renewing = withRenewal(http, bearer, {
    reason: "the token endpoint gives the same token again",
    hint: `Ask those who run the server whether the client of ${credentials.names.client} may read rosters, and with which scope.`,
  });
  const secrets = [credentials.clientSecret.reveal(), credentials.clientId.reveal()];
  return { http: renewing, root, service: derivedService(settings, bearer, secrets) };
}

async function openByDiscovery(
  { clock, http, onDerivedSecret, settings }: ClassLinkAccessOptions,
  credentials: DiscoveryCredentials,
): Promise<Opened> {
  const application = await discoverApplication(http, credentials);
  let first: typeof application | undefined = application;
  const bearer = new DerivedBearer({
    ask: async () => {
      const known = first ?? (await discoverAgain(http, credentials, application));
      first = undefined;
      return { token: known.bearer };
    },
    clock,
    onDerivedSecret,
  });
  await bearer.current();
  const renewing = withRenewal(http, bearer, {
    reason: "discovery names the same bearer token again, so the district has revoked access",
    hint: "Ask the district to share its classes with this application again in Roster Server.",
  });
  return {
    http: renewing,
    // The segment arrives percent-escaped; escaping it again would name nothing.
    root: `${settings.baseUrl}/${application.segment}`,
    service: derivedService(settings, bearer, [credentials.partnerKey.reveal()]),
  };
}

/** `secrets` is read anew whenever a message is made, so that a token that came later is cut out too. */
function derivedService(
  { names }: ClassLinkSettings,
  bearer: DerivedBearer,
  secrets: readonly string[],
): Service {
  return {
    system: "ClassLink",
    names,
    get secrets() {
      return [...secrets, ...bearer.tokens];
    },
    signsWithTime: false,
    authorise: () => undefined,
  };
}
