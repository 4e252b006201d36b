import type { SetSetting } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DeclaredPercent, District } from "../../model/district.ts";
import {
  directionOf,
  isSwitch,
  type SettingName,
  type SettingValue,
  type SettingValues,
  settingNames,
  settingText,
} from "../../model/setting.ts";
import { compareText } from "../../model/text.ts";
import type { Unordered } from "./order-changes.ts";

export interface SettingsPlan {
  readonly changes: readonly Unordered<SetSetting>[];
  readonly declared: readonly SettingName[];
  readonly unchanged: readonly SettingName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the declared settings against the live ones. What the file does not declare is not ours. */
export function planSettings(district: District, live: SettingValues, today: string): SettingsPlan {
  const wanted = wantedSettings(district, today);
  const changes: Unordered<SetSetting>[] = [];
  const unchanged: SettingName[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [setting, after] of wanted) {
    const before = live[setting];
    if (before === undefined) diagnostics.push(unknownSetting(setting, district));
    else if (before === after) unchanged.push(setting);
    else changes.push(settingChange(setting, before, after, district));
  }
  return {
    changes,
    declared: [...wanted.keys()],
    unchanged,
    diagnostics,
  };
}

function wantedSettings({ settings }: District, today: string): ReadonlyMap<SettingName, SettingValue> {
  const wanted = new Map<SettingName, SettingValue>();
  for (const name of [...settingNames].sort(compareText)) {
    const value = isSwitch(name) ? settings[name] : percentOn(today, settings[name]);
    if (value !== undefined) wanted.set(name, value);
  }
  return wanted;
}

function percentOn(today: string, declared: DeclaredPercent | undefined): number | undefined {
  const isOver = declared?.kind === "until" && today > declared.until;
  return isOver ? declared.afterwards : declared?.percent;
}

/** What lets the sync do less comes first; what lets it do more comes last. */
function settingChange(
  setting: SettingName,
  before: SettingValue,
  after: SettingValue,
  district: District,
): Unordered<SetSetting> {
  return {
    kind: "set-setting",
    setting,
    direction: directionOf(setting, before, after),
    before,
    after,
    why: {
      rule: `settings.${setting} is declared`,
      at: district.at,
      fact: `it is ${settingText(before)} in ClassTag`,
    },
  };
}

function unknownSetting(setting: SettingName, district: District): Diagnostic {
  return {
    severity: "warning",
    code: "setting-unknown",
    message: `The setting ${setting} is declared, but this driver cannot see it: it is neither checked nor written.`,
    hint: "Compare it with District page → Settings → SIS Rostering → District-Level Daily Sync.",
    at: district.at,
  };
}
