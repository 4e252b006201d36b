import { defined } from "../../model/defined.ts";
import { Secret } from "../secret.ts";
import type { Environment } from "./setting-names.ts";
import type { SettingReader } from "./setting-reader.ts";

/** What the `browser` driver needs. Files are named as they were written, relative to the working folder. */
export interface ClassTagBrowserSettings {
  /** Address of ClassTag's pages, without a slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: Secret;
  /** A one-time code that somebody has read off just now: good for one sign-in. */
  readonly code?: Secret;
  /** Base 32; makes a code whenever one is asked for. */
  readonly totpSecret?: Secret;
  readonly profileFile?: string;
  /** Where the session is kept between runs. Absent: the usual place; in CI none. */
  readonly stateFile?: string | "none";
  readonly traceFile?: string;
  /** Chromium to use; absent: the usual places. */
  readonly chromium?: string;
  readonly paceMs: number;
  /** That are read in at a time, all at one pace. */
  readonly tabs: number;
  readonly timeoutMs: number;
  readonly names: {
    readonly url: string;
    readonly credentials: string;
    readonly code: string;
    readonly profile: string;
    readonly timeout: string;
  };
}

export function classTagBrowserSettings(
  reader: SettingReader,
  environment: Environment,
): ClassTagBrowserSettings | undefined {
  const url = reader.baseUrl("CLASSTAG_WEB_URL");
  const user = reader.text("CLASSTAG_WEB_USER");
  const password = reader.secret("CLASSTAG_WEB_PASSWORD");
  const code = reader.optionalText("CLASSTAG_WEB_CODE");
  const totpSecret = reader.optionalText("CLASSTAG_WEB_TOTP_SECRET");
  if (totpSecret !== undefined && !/^[A-Za-z2-7\s-]+=*$/.test(totpSecret))
    reader.refuse("CLASSTAG_WEB_TOTP_SECRET", "holds characters that base 32 does not have");
  const profileFile = reader.optionalText("CLASSTAG_BROWSER_PROFILE");
  const isCi = !["", "0", "false"].includes(environment["CI"] ?? "");
  const stateFile = reader.optionalText("CLASSTAG_BROWSER_STATE") ?? (isCi ? "none" : undefined);
  const traceFile = reader.optionalText("CLASSTAG_BROWSER_TRACE");
  if (traceFile !== undefined && isCi)
    reader.refuse("CLASSTAG_BROWSER_TRACE", "is set in CI, where the trace could be read by others");
  const paceMs = reader.wholeNumber("CLASSTAG_BROWSER_PACE", { fallback: 250, smallest: 0, largest: 60_000 });
  const timeoutMs = reader.wholeNumber("CLASSTAG_BROWSER_TIMEOUT", {
    fallback: 15_000,
    smallest: 100,
    largest: 300_000,
  });
  const tabs = reader.wholeNumber("CLASSTAG_BROWSER_TABS", { fallback: 3, smallest: 1, largest: 8 });
  const chromium = environment["ROLLCALL_CHROMIUM"] ?? "";
  if (url === undefined || user === undefined || password === undefined) return undefined;
  if (paceMs === undefined || tabs === undefined || timeoutMs === undefined) return undefined;
  return {
    url,
    user,
    password,
    ...(code === undefined ? {} : { code: new Secret(code) }),
    ...(totpSecret === undefined ? {} : { totpSecret: new Secret(totpSecret) }),
    ...defined({ profileFile, stateFile, traceFile }),
    ...(chromium === "" ? {} : { chromium }),
    paceMs,
    tabs,
    timeoutMs,
    names: {
      url: reader.fullName("CLASSTAG_WEB_URL"),
      credentials: `${reader.fullName("CLASSTAG_WEB_USER")} and ${reader.fullName("CLASSTAG_WEB_PASSWORD")}`,
      code: `${reader.fullName("CLASSTAG_WEB_CODE")} or ${reader.fullName("CLASSTAG_WEB_TOTP_SECRET")}`,
      profile: reader.fullName("CLASSTAG_BROWSER_PROFILE"),
      timeout: reader.fullName("CLASSTAG_BROWSER_TIMEOUT"),
    },
  };
}
