import type { ConnectionSettingName } from "./setting-names.ts";

/** Those that hold something to hide: the workflows take them from secrets, and all others from variables. */
export const hiddenSettingNames: readonly ConnectionSettingName[] = [
  "CLASSLINK_TOKEN",
  "CLASSLINK_CLIENT_ID",
  "CLASSLINK_CLIENT_SECRET",
  "CLASSLINK_PARTNER_KEY",
  "CLASSTAG_TOKEN",
  "CLASSTAG_WEB_USER",
  "CLASSTAG_WEB_PASSWORD",
  "CLASSTAG_WEB_TOTP_SECRET",
];
