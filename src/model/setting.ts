import { namesIn } from "./table.ts";

interface Described {
  /** On the District-Level Daily Sync page. */
  readonly label: string;
  /** What else a list that people keep may call it. */
  readonly alsoCalled: readonly string[];
  /** Which way the sync is let do less: by a lower number, or a switch turned off; or the other way round. */
  readonly tightens: "down" | "up";
}

type Traits =
  | (Described & { readonly kind: "switch" })
  | (Described & {
      /** A number from 0 to 100. */
      readonly kind: "percent";
      /** As a sentence calls it. */
      readonly inWords: string;
    });

/**
 * Settings of ClassTag's District-Level Daily Sync page that a district file may declare, by their name in it, in the order
 * of the page. Whether the sync is enabled is none of them: it is never written.
 */
export const settingTraits = {
  unarchiveReappearing: {
    kind: "switch",
    label: "Unarchive classrooms that reappear in the roster data",
    alsoCalled: ["unarchive classrooms that reappear"],
    tightens: "down",
  },
  manageGuardians: {
    kind: "switch",
    label: "Allow the sync to manage guardians",
    alsoCalled: [],
    tightens: "down",
  },
  updateActiveContacts: {
    kind: "switch",
    label: "Allow the sync to update contact details of active users",
    alsoCalled: ["allow the sync to update contact details"],
    tightens: "down",
  },
  deletionThreshold: {
    kind: "percent",
    label: "Deletion Threshold (%)",
    alsoCalled: [],
    inWords: "deletion threshold",
    tightens: "down",
  },
} as const satisfies Readonly<Record<string, Traits>>;

type Settings = typeof settingTraits;
export type SettingName = keyof Settings;
export type SwitchName = {
  [Name in SettingName]: Settings[Name]["kind"] extends "switch" ? Name : never;
}[SettingName];
export type PercentName = Exclude<SettingName, SwitchName>;
export type SettingValue = boolean | number;

export const settingNames: readonly SettingName[] = namesIn(settingTraits);

export const isSwitch = (name: SettingName): name is SwitchName => settingTraits[name].kind === "switch";
export const isPercent = (name: SettingName): name is PercentName => settingTraits[name].kind === "percent";

/** Whether a setting that becomes another lets the sync do less or more. */
export function directionOf(
  name: SettingName,
  before: SettingValue,
  after: SettingValue,
): "loosen" | "tighten" {
  const goes = Number(after) < Number(before) ? "down" : "up";
  return goes === settingTraits[name].tightens ? "tighten" : "loosen";
}

/** Settings as a system has them; those that are not known are absent. */
export type SettingValues = {
  readonly [Name in SettingName]?: Name extends SwitchName ? boolean : number;
};

/** `on`, `off` or `15 %`. */
export const settingText = (value: SettingValue): string =>
  typeof value === "number" ? `${value} %` : value ? "on" : "off";
