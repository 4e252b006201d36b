import { settingPrefix } from "../../model/setting-prefix.ts";

/** Settings that say where the two systems are and who asks. They come from the environment only: see the README. */
export const connectionSettingNames = [
  "CLASSLINK_BASE_URL",
  "CLASSLINK_AUTH",
  "CLASSLINK_TOKEN",
  "CLASSLINK_CLIENT_ID",
  "CLASSLINK_CLIENT_SECRET",
  "CLASSLINK_SIGNATURE",
  "CLASSLINK_PAGE_SIZE",
  "CLASSLINK_TOKEN_URL",
  "CLASSLINK_SCOPE",
  "CLASSLINK_CLIENT_AUTH",
  "CLASSLINK_DISCOVERY_URL",
  "CLASSLINK_PARTNER_KEY",
  "CLASSLINK_TENANT_ID",
  "CLASSLINK_TENANT_NAME",
  "CLASSLINK_APPLICATION_ID",
  "CLASSLINK_CSV",
  "CLASSLINK_CSV_MAX_AGE",
  "CLASSTAG_BASE_URL",
  "CLASSTAG_TOKEN",
  "CLASSTAG_SNAPSHOT",
  "CLASSTAG_SNAPSHOT_MAX_AGE",
  "CLASSTAG_WEB_URL",
  "CLASSTAG_WEB_USER",
  "CLASSTAG_WEB_PASSWORD",
  "CLASSTAG_WEB_CODE",
  "CLASSTAG_WEB_TOTP_SECRET",
  "CLASSTAG_BROWSER_PROFILE",
  "CLASSTAG_BROWSER_STATE",
  "CLASSTAG_BROWSER_PACE",
  "CLASSTAG_BROWSER_TABS",
  "CLASSTAG_BROWSER_TIMEOUT",
  "CLASSTAG_BROWSER_TRACE",
] as const;

export type ConnectionSettingName = (typeof connectionSettingNames)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which names hold for a district. Once a single prefixed name exists, however it is spelt, the unprefixed ones belong to
 * somebody else: falling back to them could send one district's credentials to another's server.
 * @returns the prefix, or an empty text
 */
export function prefixInUse(environment: Environment, districtId: string): string {
  const prefix = settingPrefix(districtId);
  const isPrefixed = Object.entries(environment).some(
    ([name, value]) => value !== undefined && name.startsWith(prefix),
  );
  return isPrefixed ? prefix : "";
}
