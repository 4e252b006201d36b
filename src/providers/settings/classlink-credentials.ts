import { defined } from "../../model/defined.ts";
import type { Secret } from "../secret.ts";
import type { SettingReader } from "./setting-reader.ts";

export type SignatureMethod = "HMAC-SHA1" | "HMAC-SHA256";

/** How requests to a OneRoster server are authorised. */
export type ClassLinkCredentials =
  | BearerCredentials
  | DiscoveryCredentials
  | OAuth1Credentials
  | OAuth2Credentials;

/** A token that does not change: the proxy's, or any server's. */
export interface BearerCredentials {
  readonly kind: "bearer";
  readonly token: Secret;
}

/** Each request is signed with a consumer's key and secret. */
export interface OAuth1Credentials {
  readonly kind: "oauth1";
  readonly clientId: Secret;
  readonly clientSecret: Secret;
  readonly signature: SignatureMethod;
}

/** OAuth 2 client credentials (RFC 6749, section 4.4): tokens come from an endpoint of their own, and expire. */
export interface OAuth2Credentials {
  readonly kind: "oauth2";
  readonly tokenUrl: string;
  readonly clientId: Secret;
  readonly clientSecret: Secret;
  readonly scope: string;
  /** `basic`: in the Authorization header; `post`: in the form. */
  readonly clientAuthentication: "basic" | "post";
  /** Names of settings, for hints. */
  readonly names: {
    readonly tokenUrl: string;
    readonly client: string;
    readonly scope: string;
    readonly clientAuthentication: string;
  };
}

/** A partner of ClassLink asks for the bearer token of each district's application. */
export interface DiscoveryCredentials {
  readonly kind: "discovery";
  /** What stands in front of `/applications`, without a slash at the end. */
  readonly discoveryUrl: string;
  readonly partnerKey: Secret;
  /** What the district's application must have; all of them that are named. At least one is. */
  readonly wanted: {
    readonly tenantId?: string;
    readonly tenantName?: string;
    readonly applicationId?: string;
  };
  readonly names: {
    readonly discoveryUrl: string;
    readonly partnerKey: string;
    readonly tenantId: string;
    readonly tenantName: string;
    readonly applicationId: string;
  };
}

/** The least that a plan needs: OneRoster 1.2 has a scope for reading the core of a roster, without demographics. */
const leastScope = "https://purl.imsglobal.org/spec/or/v1p2/scope/roster-core.readonly";

export function classLinkCredentials(reader: SettingReader): ClassLinkCredentials | undefined {
  const kind = reader.choice("CLASSLINK_AUTH", ["bearer", "oauth1", "oauth2", "discovery"]);
  switch (kind) {
    case undefined:
      return undefined;
    case "bearer": {
      const token = reader.bearerToken("CLASSLINK_TOKEN");
      return token === undefined ? undefined : { kind, token };
    }
    case "oauth1": {
      const clientId = reader.secret("CLASSLINK_CLIENT_ID");
      const clientSecret = reader.secret("CLASSLINK_CLIENT_SECRET");
      const signature = reader.choice("CLASSLINK_SIGNATURE", ["HMAC-SHA256", "HMAC-SHA1"], "HMAC-SHA256");
      if (clientId === undefined || clientSecret === undefined || signature === undefined) return undefined;
      return { kind, clientId, clientSecret, signature };
    }
    case "oauth2":
      return oauth2Credentials(reader);
    case "discovery":
      return discoveryCredentials(reader);
  }
}

function oauth2Credentials(reader: SettingReader): OAuth2Credentials | undefined {
  const tokenUrl = reader.exactUrl("CLASSLINK_TOKEN_URL");
  const clientId = reader.secret("CLASSLINK_CLIENT_ID");
  const clientSecret = reader.secret("CLASSLINK_CLIENT_SECRET");
  const clientAuthentication = reader.choice("CLASSLINK_CLIENT_AUTH", ["basic", "post"], "basic");
  const scope = reader.optionalText("CLASSLINK_SCOPE") ?? leastScope;
  if (
    tokenUrl === undefined ||
    clientId === undefined ||
    clientSecret === undefined ||
    clientAuthentication === undefined
  )
    return undefined;
  const [id, secret] = [reader.fullName("CLASSLINK_CLIENT_ID"), reader.fullName("CLASSLINK_CLIENT_SECRET")];
  return {
    kind: "oauth2",
    tokenUrl,
    clientId,
    clientSecret,
    scope,
    clientAuthentication,
    names: {
      tokenUrl: reader.fullName("CLASSLINK_TOKEN_URL"),
      client: `${id} and ${secret}`,
      scope: reader.fullName("CLASSLINK_SCOPE"),
      clientAuthentication: reader.fullName("CLASSLINK_CLIENT_AUTH"),
    },
  };
}

function discoveryCredentials(reader: SettingReader): DiscoveryCredentials | undefined {
  const discoveryUrl = reader.baseUrl("CLASSLINK_DISCOVERY_URL")?.replace(/\/applications$/, "");
  const partnerKey = reader.bearerToken("CLASSLINK_PARTNER_KEY");
  const tenantId = reader.optionalText("CLASSLINK_TENANT_ID");
  const tenantName = reader.optionalText("CLASSLINK_TENANT_NAME");
  const applicationId = reader.optionalText("CLASSLINK_APPLICATION_ID");
  if (tenantId === undefined && tenantName === undefined && applicationId === undefined)
    return reader.refuse(
      "CLASSLINK_TENANT_ID",
      "is not set, nor is CLASSLINK_TENANT_NAME or CLASSLINK_APPLICATION_ID: one of them has to say which district's application is meant",
    );
  if (discoveryUrl === undefined || partnerKey === undefined) return undefined;
  return {
    kind: "discovery",
    discoveryUrl,
    partnerKey,
    wanted: {
      ...defined({ tenantId, tenantName, applicationId }),
    },
    names: {
      discoveryUrl: reader.fullName("CLASSLINK_DISCOVERY_URL"),
      partnerKey: reader.fullName("CLASSLINK_PARTNER_KEY"),
      tenantId: reader.fullName("CLASSLINK_TENANT_ID"),
      tenantName: reader.fullName("CLASSLINK_TENANT_NAME"),
      applicationId: reader.fullName("CLASSLINK_APPLICATION_ID"),
    },
  };
}
