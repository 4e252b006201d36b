import { connectionSettingNames } from "./setting-names.ts";
import type { SettingReader } from "./setting-reader.ts";

/** Where OneRoster CSV files lie, in the place of a server. */
export interface ClassLinkCsvSettings {
  /** A folder or a zip, as it was written. */
  readonly path: string;
  /** An export that is older is not taken for what is there now. */
  readonly maxAgeHours: number;
  /** Names of the settings as they are written in the environment, for hints. */
  readonly names: { readonly path: string; readonly maxAge: string };
}

/** Exports are made every night: one that failed is bridged, two are not. */
const ages = { fallback: 48, smallest: 1, largest: 8_760 };

/** Settings that say where a server is, or who asks it. */
const serverNames = connectionSettingNames.filter((name) => /^CLASSLINK_(?:AUTH|.*URL)$/.test(name));

/** @returns `undefined` where classes do not come from files, or where the settings are at fault */
export function classLinkCsvSettings(reader: SettingReader): ClassLinkCsvSettings | undefined {
  const path = reader.optionalText("CLASSLINK_CSV");
  if (path === undefined) return undefined;
  const maxAgeHours = reader.wholeNumber("CLASSLINK_CSV_MAX_AGE", ages);
  const others = serverNames.filter((name) => reader.isSet(name));
  if (others.length > 0)
    reader.contradiction(
      "CLASSLINK_CSV",
      others,
      "one says that ClassLink's classes come from files, the other that they come from a server",
    );
  if (maxAgeHours === undefined) return undefined;
  const names = {
    path: reader.fullName("CLASSLINK_CSV"),
    maxAge: reader.fullName("CLASSLINK_CSV_MAX_AGE"),
  };
  return { path, maxAgeHours, names };
}
