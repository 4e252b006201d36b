import type { SetSetting } from "../model/change.ts";
import type { LiveSettings } from "../model/classtag.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { District, SettingName } from "../model/district.ts";
import type { Unordered } from "./order-changes.ts";
import { reversibilityOf } from "./reversibility.ts";

export interface SettingsPlan {
  readonly changes: readonly Unordered<SetSetting>[];
  readonly declared: readonly SettingName[];
  readonly unchanged: readonly SettingName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the declared settings against the live ones. What the file does not declare is not ours. */
export function planSettings(district: District, live: LiveSettings, today: string): SettingsPlan {
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

function wantedSettings({ settings }: District, today: string): Map<SettingName, boolean | number> {
  const wanted = new Map<SettingName, boolean | number>();
  const threshold = settings.deletionThreshold;
  if (threshold !== undefined) {
    const isOver = threshold.kind === "until" && today > threshold.until;
    wanted.set("deletionThreshold", isOver ? threshold.afterwards : threshold.percent);
  }
  for (const name of ["manageGuardians", "unarchiveReappearing", "updateActiveContacts"] as const) {
    const value = settings[name];
    if (value !== undefined) wanted.set(name, value);
  }
  return wanted;
}

/** A lower threshold and a switch turned off let the sync do less: they come first; what lets it do more comes last. */
function settingChange(
  setting: SettingName,
  before: boolean | number,
  after: boolean | number,
  district: District,
): Unordered<SetSetting> {
  return {
    kind: "set-setting",
    setting,
    direction: Number(after) < Number(before) ? "tighten" : "loosen",
    before,
    after,
    why: {
      rule: `settings.${setting} is declared`,
      at: district.at,
      fact: `it is ${typeof before === "number" ? `${before} %` : before ? "on" : "off"} in ClassTag`,
    },
    undo: reversibilityOf("set-setting"),
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
