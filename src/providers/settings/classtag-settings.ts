import type { Secret } from "../secret.ts";
import type { SettingReader } from "./setting-reader.ts";

/** What the `api` driver needs. */
export interface ClassTagApiSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly token: Secret;
  readonly names: { readonly baseUrl: string; readonly credentials: string };
}

export function classTagApiSettings(reader: SettingReader): ClassTagApiSettings | undefined {
  const baseUrl = reader.baseUrl("CLASSTAG_BASE_URL");
  const token = reader.bearerToken("CLASSTAG_TOKEN");
  if (baseUrl === undefined || token === undefined) return undefined;
  return {
    baseUrl,
    token,
    names: { baseUrl: reader.fullName("CLASSTAG_BASE_URL"), credentials: reader.fullName("CLASSTAG_TOKEN") },
  };
}

/** What the `snapshot` driver needs. */
export interface ClassTagSnapshotSettings {
  /** As it was typed: relative to the working directory, or absolute. */
  readonly file: string;
  readonly maxAgeHours: number;
  readonly names: { readonly file: string; readonly maxAge: string };
}

/** A week: long enough to click through a district, short enough that a new teacher is not missed for long. */
const maxAgeRange = { fallback: 168, smallest: 1, largest: 8_760 };

export function classTagSnapshotSettings(reader: SettingReader): ClassTagSnapshotSettings | undefined {
  const file = reader.text("CLASSTAG_SNAPSHOT");
  const maxAgeHours = reader.wholeNumber("CLASSTAG_SNAPSHOT_MAX_AGE", maxAgeRange);
  if (file === undefined || maxAgeHours === undefined) return undefined;
  return {
    file,
    maxAgeHours,
    names: {
      file: reader.fullName("CLASSTAG_SNAPSHOT"),
      maxAge: reader.fullName("CLASSTAG_SNAPSHOT_MAX_AGE"),
    },
  };
}
