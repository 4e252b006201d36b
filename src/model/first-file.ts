import type { District } from "./district.ts";
import type { SettingValues } from "./setting.ts";

/** An org of ClassLink, as a person recognises it; without a name it is stored in ClassTag and not shared by ClassLink. */
export interface RecognisedOrg {
  readonly sourcedId: string;
  readonly name?: string;
}

/** What says that a school is an org's: its own connection, those of its classrooms, or its name. */
export type PairedBy = "classrooms" | "connection" | "name";

/** A school of ClassTag and what was found of it in ClassLink. */
export interface FirstSchool {
  readonly name: string;
  /** ClassTag's id, where the driver has one. */
  readonly id?: string;
  /** Empty: none could be told. */
  readonly orgs: readonly RecognisedOrg[];
  readonly pairedBy?: PairedBy;
  /** Whether the file can name the orgs without asking for a change: they are connected, or nobody can see whether. */
  readonly isAsItStands: boolean;
  /** Where none could be told: who comes near, best first. */
  readonly nearest: readonly RecognisedOrg[];
}

/** What a first district file is made of: it asks for nothing. */
export interface FirstFile extends Pick<District, "drivers" | "id" | "name" | "org" | "terms" | "timezone"> {
  /** Nobody named the time zone: it is the machine's. */
  readonly isTimezoneGuessed: boolean;
  /** As they stand; the file does not declare them. */
  readonly settings: SettingValues;
  readonly schools: readonly FirstSchool[];
  /** Orgs with classes that no school was found for. */
  readonly orgsLeft: readonly RecognisedOrg[];
}
