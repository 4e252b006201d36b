import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ReadDriver, WriteDriver } from "../../model/district.ts";
import { type ClassLinkSettings, classLinkSettings } from "./classlink-settings.ts";
import {
  type ClassTagApiSettings,
  type ClassTagBrowserSettings,
  classTagApiSettings,
  classTagBrowserSettings,
} from "./classtag-settings.ts";
import { type Environment, prefixInUse, settingPrefix } from "./setting-names.ts";
import { SettingReader } from "./setting-reader.ts";
import { unknownSettings } from "./unknown-settings.ts";

/** Settings of what was asked for. */
export interface ConnectionSettings {
  readonly classLink?: ClassLinkSettings;
  /** ClassTag, as the `api` driver reaches it. */
  readonly classTagApi?: ClassTagApiSettings;
  /** ClassTag, as the `browser` driver reaches it. */
  readonly classTagBrowser?: ClassTagBrowserSettings;
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
 * @param environment `process.env`, or that over which the content of an `--env-file` was laid
 */
export function connectionSettings(
  environment: Environment,
  districtId: string,
  needed: NeededSystems,
): ConnectionSettingsResult {
  const prefix = prefixInUse(environment, districtId);
  const reader = new SettingReader(environment, prefix);
  const classLink = needed.classLink ? classLinkSettings(reader) : undefined;
  const classTagApi = needed.classTag.includes("api") ? classTagApiSettings(reader) : undefined;
  const classTagBrowser = needed.classTag.includes("browser")
    ? classTagBrowserSettings(reader, environment)
    : undefined;
  const warnings = [...reader.warnings, ...unknownSettings(environment, settingPrefix(districtId))];
  if (reader.errors.length > 0) return { kind: "invalid", findings: [...reader.errors, ...warnings] };
  return {
    kind: "valid",
    settings: {
      ...(classLink === undefined ? {} : { classLink }),
      ...(classTagApi === undefined ? {} : { classTagApi }),
      ...(classTagBrowser === undefined ? {} : { classTagBrowser }),
    },
    warnings,
  };
}
