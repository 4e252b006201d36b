import { sampleTenant } from "./classlink/discovery-endpoint.ts";
import { applicationId, classLinkPaths } from "./classlink/entrance.ts";
import { type SandboxCredentials, sampleCredentials } from "./sandbox-options.ts";
import { webPath } from "./web/address.ts";

export const classTagPath = "/classtag/v1";

/** The ways into ClassLink for which the sandbox has settings. */
export const waysIn = ["bearer", "oauth1", "oauth2", "proxy", "discovery"] as const;
export type WayIn = (typeof waysIn)[number];

type Environment = Readonly<Record<string, string>>;

export interface SandboxAddresses {
  /** Whole prefix, `http://127.0.0.1:…/classlink/ims/oneroster/v1p1`. */
  readonly classLinkUrl: string;
  readonly classTagUrl: string;
  /** Of ClassTag's pages, without a slash at the end. */
  readonly webUrl: string;
  /** Address of the control endpoints. */
  readonly controlUrl: string;
  /** The settings with which Rollcall reaches these services: CLASSLINK_BASE_URL and so on. */
  readonly environment: Environment;
  /** The same with OAuth 1.0a in the place of the bearer token. */
  readonly oauth1Environment: Environment;
  /** The same for every way in. */
  readonly environments: Readonly<Record<WayIn, Environment>>;
}

/** @param hasSecondFactor whether the pages ask for a one-time code */
export function addresses(
  origin: string,
  credentials: SandboxCredentials,
  hasSecondFactor: boolean,
): SandboxAddresses {
  const classLinkUrl = `${origin}${classLinkPaths.v1p1}`;
  const classTagUrl = `${origin}${classTagPath}`;
  const webUrl = `${origin}${webPath}`;
  const classTag = {
    CLASSTAG_BASE_URL: classTagUrl,
    CLASSTAG_TOKEN: credentials.classTagToken,
    CLASSTAG_WEB_URL: webUrl,
    CLASSTAG_WEB_USER: credentials.classTagWebUser,
    CLASSTAG_WEB_PASSWORD: credentials.classTagWebPassword,
    ...(hasSecondFactor ? { CLASSTAG_WEB_TOTP_SECRET: credentials.classTagWebTotpSecret } : {}),
  };
  const client = {
    CLASSLINK_CLIENT_ID: credentials.classLinkClientId,
    CLASSLINK_CLIENT_SECRET: credentials.classLinkClientSecret,
  };
  const environments: SandboxAddresses["environments"] = {
    bearer: {
      CLASSLINK_BASE_URL: classLinkUrl,
      ...classTag,
      CLASSLINK_AUTH: "bearer",
      CLASSLINK_TOKEN: credentials.classLinkToken,
    },
    oauth1: {
      CLASSLINK_BASE_URL: classLinkUrl,
      ...classTag,
      CLASSLINK_AUTH: "oauth1",
      ...client,
      CLASSLINK_SIGNATURE: "HMAC-SHA256",
    },
    oauth2: {
      CLASSLINK_BASE_URL: `${origin}${classLinkPaths.v1p2}`,
      ...classTag,
      CLASSLINK_AUTH: "oauth2",
      CLASSLINK_TOKEN_URL: `${origin}${classLinkPaths.token}`,
      ...client,
    },
    proxy: {
      CLASSLINK_BASE_URL: `${origin}${classLinkPaths.proxy}`,
      ...classTag,
      CLASSLINK_AUTH: "bearer",
      CLASSLINK_TOKEN: credentials.classLinkProxyBearer,
      CLASSLINK_APPLICATION_ID: applicationId,
    },
    discovery: {
      CLASSLINK_BASE_URL: `${origin}${classLinkPaths.proxy}`,
      ...classTag,
      CLASSLINK_AUTH: "discovery",
      CLASSLINK_DISCOVERY_URL: `${origin}${classLinkPaths.discovery}`,
      CLASSLINK_PARTNER_KEY: credentials.classLinkPartnerKey,
      CLASSLINK_TENANT_ID: sampleTenant.id,
    },
  };
  return {
    classLinkUrl,
    classTagUrl,
    webUrl,
    controlUrl: `${origin}/_sandbox`,
    environment: environments.bearer,
    oauth1Environment: environments.oauth1,
    environments,
  };
}

/** The settings of a sandbox with the sample credentials on a port, whether one runs there or not. */
export function environmentFor(port: number, way: WayIn = "bearer", hasSecondFactor = false): Environment {
  return addresses(`http://127.0.0.1:${port}`, sampleCredentials, hasSecondFactor).environments[way];
}
