import type { Secret } from "../secret.ts";
import type { SettingReader } from "./setting-reader.ts";

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

/** ClassLink documents pages of up to 10,000 rows; the default stays well below, where a clamp cannot pass for the end. */
const pageSizes = { fallback: 1_000, smallest: 1, largest: 10_000 };

export function classLinkSettings(reader: SettingReader): ClassLinkSettings | undefined {
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
