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
