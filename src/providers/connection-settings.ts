import type { Diagnostic } from "../model/diagnostic.ts";
import type { Secret } from "./secret.ts";
import { type Environment, prefixInUse, settingPrefix } from "./setting-names.ts";
import { SettingReader } from "./setting-reader.ts";
import { unknownSettings } from "./unknown-settings.ts";

export type SignatureMethod = "HMAC-SHA1" | "HMAC-SHA256";

export type ClassLinkCredentials =
  | { readonly kind: "bearer"; readonly token: Secret }
  | {
      readonly kind: "oauth1";
      readonly clientId: Secret;
      readonly clientSecret: Secret;
      readonly signature: SignatureMethod;
    };

export interface ClassLinkSettings {
  /** The whole prefix, for example `https://host/ims/oneroster/v1p1`, without a slash at the end. */
  readonly baseUrl: string;
  readonly credentials: ClassLinkCredentials;
  /** Rows asked for in a page, 1 to 10000. */
  readonly pageSize: number;
  /** Names of the settings as they are written in the environment, for hints. */
  readonly names: { readonly baseUrl: string; readonly credentials: string };
}

export interface ClassTagSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly token: Secret;
  readonly names: { readonly baseUrl: string; readonly credentials: string };
}

/** Settings of the systems that were asked for. */
export interface ConnectionSettings {
  readonly classLink?: ClassLinkSettings;
  readonly classTag?: ClassTagSettings;
}

export type ConnectionSettingsResult =
  | {
      readonly kind: "valid";
      readonly settings: ConnectionSettings;
      readonly warnings: readonly Diagnostic[];
    }
  /** Everything that is missing or malformed, by name; values are never shown. */
  | { readonly kind: "invalid"; readonly findings: readonly Diagnostic[] };

/** Which systems a command speaks to; settings of another are not asked for. */
export interface NeededSystems {
  readonly classLink: boolean;
  readonly classTag: boolean;
}

/** ClassLink documents pages of up to 10,000 rows; the default stays well below, where a clamp cannot pass for the end. */
const pageSizes = { fallback: 1_000, smallest: 1, largest: 10_000 };

/**
 * Reads where the two systems are and with which credentials, for one district.
 * @param environment `process.env`, or that over which the content of an `--env-file` was laid
 */
export function connectionSettings(
  environment: Environment,
  districtId: string,
  needed: NeededSystems = { classLink: true, classTag: true },
): ConnectionSettingsResult {
  const prefix = prefixInUse(environment, districtId);
  const reader = new SettingReader(environment, prefix);
  const classLink = needed.classLink ? classLinkSettings(reader) : undefined;
  const classTag = needed.classTag ? classTagSettings(reader) : undefined;
  const warnings = [...reader.warnings, ...unknownSettings(environment, settingPrefix(districtId))];
  if (reader.errors.length > 0) return { kind: "invalid", findings: [...reader.errors, ...warnings] };
  return {
    kind: "valid",
    settings: {
      ...(classLink === undefined ? {} : { classLink }),
      ...(classTag === undefined ? {} : { classTag }),
    },
    warnings,
  };
}

function classLinkSettings(reader: SettingReader): ClassLinkSettings | undefined {
  const baseUrl = reader.baseUrl("CLASSLINK_BASE_URL");
  const credentials = classLinkCredentials(reader);
  const pageSize = reader.wholeNumber("CLASSLINK_PAGE_SIZE", pageSizes);
  if (baseUrl !== undefined && /\/v1p2$/.test(baseUrl))
    reader.warn(
      "CLASSLINK_BASE_URL",
      "names OneRoster 1.2, and 1.1 is what is read",
      "ClassLink serves …/ims/oneroster/v1p1.",
    );
  if (baseUrl === undefined || credentials === undefined || pageSize === undefined) return undefined;
  const credentialNames =
    credentials.kind === "bearer"
      ? ["CLASSLINK_TOKEN" as const]
      : (["CLASSLINK_CLIENT_ID", "CLASSLINK_CLIENT_SECRET"] as const);
  return {
    baseUrl,
    credentials,
    pageSize,
    names: {
      baseUrl: reader.fullName("CLASSLINK_BASE_URL"),
      credentials: credentialNames.map((name) => reader.fullName(name)).join(" and "),
    },
  };
}

function classLinkCredentials(reader: SettingReader): ClassLinkCredentials | undefined {
  const kind = reader.choice("CLASSLINK_AUTH", ["bearer", "oauth1"]);
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
  }
}

function classTagSettings(reader: SettingReader): ClassTagSettings | undefined {
  const baseUrl = reader.baseUrl("CLASSTAG_BASE_URL");
  const token = reader.bearerToken("CLASSTAG_TOKEN");
  if (baseUrl === undefined || token === undefined) return undefined;
  return {
    baseUrl,
    token,
    names: { baseUrl: reader.fullName("CLASSTAG_BASE_URL"), credentials: reader.fullName("CLASSTAG_TOKEN") },
  };
}
