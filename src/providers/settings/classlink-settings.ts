import { defined } from "../../model/defined.ts";
import { isVerbatimSegment } from "../path-segment.ts";
import { type ClassLinkCredentials, classLinkCredentials } from "./classlink-credentials.ts";
import type { SettingReader } from "./setting-reader.ts";

export interface ClassLinkSettings {
  /**
   * Without a slash at the end: the whole prefix (`https://host/ims/oneroster/v1p1`), or what stands in front of
   * `/ims/oneroster`, where the version is found by looking.
   */
  readonly baseUrl: string;
  /** The district's application at ClassLink's proxy: the segment behind `baseUrl`, percent-escaped as it arrived. */
  readonly applicationId?: string;
  readonly credentials: ClassLinkCredentials;
  /** Rows asked for in a page, 1 to 10000. */
  readonly pageSize: number;
  /** Names of the settings as they are written in the environment, for hints. */
  readonly names: { readonly baseUrl: string; readonly credentials: string; readonly scope?: string };
}

/** ClassLink documents pages of up to 10,000 rows; the default stays well below, where a clamp cannot pass for the end. */
const pageSizes = { fallback: 1_000, smallest: 1, largest: 10_000 };

export function classLinkSettings(reader: SettingReader): ClassLinkSettings | undefined {
  const baseUrl = reader.baseUrl("CLASSLINK_BASE_URL");
  const credentials = classLinkCredentials(reader);
  const pageSize = reader.wholeNumber("CLASSLINK_PAGE_SIZE", pageSizes);
  if (baseUrl === undefined || credentials === undefined || pageSize === undefined) return undefined;
  // With discovery, the same setting tells the district's application from others: its answer names the segment.
  const applicationId =
    credentials.kind === "discovery" ? undefined : reader.optionalText("CLASSLINK_APPLICATION_ID");
  if (applicationId !== undefined && !isVerbatimSegment(applicationId))
    return reader.refuse("CLASSLINK_APPLICATION_ID", "cannot stand in a path as it is");
  if (applicationId !== undefined && /%25[0-9a-f]{2}/i.test(applicationId))
    reader.warn(
      "CLASSLINK_APPLICATION_ID",
      "looks as if it had been percent-escaped twice",
      "Copy oneroster_application_id to the letter, as /applications has it: %2F, not %252F.",
    );
  if (isWholePrefix(baseUrl) && (applicationId !== undefined || credentials.kind === "discovery"))
    return reader.refuse(
      "CLASSLINK_BASE_URL",
      "is a whole prefix, and the application's id has to stand in the middle of it: leave out /ims/oneroster and what follows",
    );
  if (applicationId === undefined && credentials.kind === "bearer" && /\/proxy\/v1p0$/.test(baseUrl))
    reader.warn(
      "CLASSLINK_BASE_URL",
      "is that of ClassLink's proxy, which serves nothing without the id of an application",
      `Set ${reader.fullName("CLASSLINK_APPLICATION_ID")} to the application's oneroster_application_id.`,
    );
  return {
    baseUrl,
    ...defined({ applicationId }),
    credentials,
    pageSize,
    names: {
      baseUrl: reader.fullName("CLASSLINK_BASE_URL"),
      credentials: credentialNames[credentials.kind].map((name) => reader.fullName(name)).join(" and "),
      ...(credentials.kind === "oauth2" ? { scope: credentials.names.scope } : {}),
    },
  };
}

const credentialNames = {
  bearer: ["CLASSLINK_TOKEN"],
  oauth1: ["CLASSLINK_CLIENT_ID", "CLASSLINK_CLIENT_SECRET"],
  oauth2: ["CLASSLINK_CLIENT_ID", "CLASSLINK_CLIENT_SECRET"],
  discovery: ["CLASSLINK_PARTNER_KEY"],
} as const;

const isWholePrefix = (baseUrl: string): boolean => /\/ims\/oneroster(?:\/|$)/i.test(baseUrl);
