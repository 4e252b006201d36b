import { type HttpProxy, type NamedProxy, namedProxy, proxyHint } from "../../http/proxy.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ReadDriver, WriteDriver } from "../../model/district.ts";
import { settingPrefix } from "../../model/setting-prefix.ts";
import { type ClassLinkCsvSettings, classLinkCsvSettings } from "./classlink-csv-settings.ts";
import { type ClassLinkSettings, classLinkSettings } from "./classlink-settings.ts";
import { type ClassTagBrowserSettings, classTagBrowserSettings } from "./classtag-browser-settings.ts";
import {
  type ClassTagApiSettings,
  type ClassTagSnapshotSettings,
  classTagApiSettings,
  classTagSnapshotSettings,
} from "./classtag-settings.ts";
import { type Environment, prefixInUse } from "./setting-names.ts";
import { SettingReader } from "./setting-reader.ts";
import { unknownSettings } from "./unknown-settings.ts";

/** Settings of what was asked for. */
export interface ConnectionSettings {
  readonly classLink?: ClassLinkSettings;
  /** ClassLink's classes as files, in the place of `classLink`. */
  readonly classLinkCsv?: ClassLinkCsvSettings;
  /** ClassTag, as the `api` driver reaches it. */
  readonly classTagApi?: ClassTagApiSettings;
  /** ClassTag, as a dated list shows it. */
  readonly classTagSnapshot?: ClassTagSnapshotSettings;
  /** ClassTag, as the `browser` driver reaches it. */
  readonly classTagBrowser?: ClassTagBrowserSettings;
  /** By which what is asked for is reached; it carries no district's prefix. */
  readonly proxy?: HttpProxy;
}

export type ConnectionSettingsResult =
  | {
      readonly kind: "valid";
      readonly settings: ConnectionSettings;
      readonly warnings: readonly Diagnostic[];
    }
  /** Everything that is missing or malformed, by name; values are never shown. */
  | { readonly kind: "invalid"; readonly findings: readonly Diagnostic[] };

/** What a command speaks to; settings of anything else are not asked for. */
export interface NeededSystems {
  readonly classLink: boolean;
  /** ClassTag's drivers that are used, for reading or for writing. */
  readonly classTag: readonly (ReadDriver | WriteDriver)[];
}

/**
 * Reads where the two systems are and with which credentials, for one district.
 * @param environment `process.env`, or that over which the content of an `--settings` was laid
 * @param districtId `undefined`: names without a prefix, for whoever has no district file yet
 */
export function connectionSettings(
  environment: Environment,
  districtId: string | undefined,
  needed: NeededSystems,
): ConnectionSettingsResult {
  const prefix = districtId === undefined ? "" : prefixInUse(environment, districtId);
  const reader = new SettingReader(environment, prefix);
  const isCsv = reader.isSet("CLASSLINK_CSV");
  const classLinkCsv = needed.classLink && isCsv ? classLinkCsvSettings(reader) : undefined;
  const classLink = needed.classLink && !isCsv ? classLinkSettings(reader) : undefined;
  const classTagApi = needed.classTag.includes("api") ? classTagApiSettings(reader) : undefined;
  const classTagSnapshot = needed.classTag.includes("snapshot")
    ? classTagSnapshotSettings(reader)
    : undefined;
  const classTagBrowser = needed.classTag.includes("browser")
    ? classTagBrowserSettings(reader, environment)
    : undefined;
  const isAsked = [classLink, classTagApi, classTagBrowser].some((one) => one !== undefined);
  const named: NamedProxy = isAsked ? namedProxy(environment) : { kind: "none" };
  const proxy = named.kind === "named" ? named.proxy : undefined;
  const ownPrefix = districtId === undefined ? undefined : settingPrefix(districtId);
  const warnings = [...reader.warnings, ...unknownSettings(environment, ownPrefix)];
  const errors = [...reader.errors, ...(named.kind === "malformed" ? [malformed(named)] : [])];
  if (errors.length > 0) return { kind: "invalid", findings: [...errors, ...warnings] };
  return {
    kind: "valid",
    settings: {
      ...defined({ classLink, classLinkCsv, classTagApi, classTagSnapshot, classTagBrowser, proxy }),
    },
    warnings,
  };
}

const malformed = ({ setting, why }: Extract<NamedProxy, { kind: "malformed" }>): Diagnostic => ({
  severity: "error",
  code: "setting-malformed",
  message: `${setting} ${why}.`,
  hint: proxyHint,
});
