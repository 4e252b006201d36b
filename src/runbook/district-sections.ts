import { type Change, changeKey } from "../model/change.ts";
import type { RunbookSection } from "../model/runbook.ts";
import { type SettingValue, settingTraits } from "../model/setting.ts";
import { type SchoolWrite, type SettingWrite, writesOf } from "../model/writes.ts";
import { numberSteps, type UnnumberedStep } from "./number-steps.ts";

/** Steps on the District page: settings and school connections. */
export function districtSections(changes: readonly Change[]): readonly RunbookSection[] {
  const steps = changes.flatMap((change) =>
    writesOf(change).map((write) => ({ change: changeKey(change), write })),
  );
  const settings = steps.flatMap(({ change, write }) =>
    write.target === "setting" ? [settingStep(write, change)] : [],
  );
  const schools = steps.flatMap(({ change, write }) =>
    write.target === "school" ? schoolSteps(write, change) : [],
  );
  return numberSteps([
    ...(settings.length === 0
      ? []
      : [
          {
            title: "Settings of the sync",
            path: ["District page", "Settings", "SIS Rostering", "District-Level Daily Sync"],
            hint: "Do not touch Enable Daily sync. Press Save when all of these are set.",
            steps: settings,
            otherwise:
              "If a setting is neither what it should be now nor what you are to set: leave it, note it, ask who changed it. If Save is refused: note the message and stop here.",
          },
        ]),
    ...(schools.length === 0
      ? []
      : [
          {
            title: "Ids of schools",
            path: ["District page", "Settings", "SIS Rostering", "School Connection to SIS"],
            hint: "Next to the school: Add, type the id, Save. Ids that are there already stay.",
            steps: schools,
            otherwise:
              "If the school is missing, or Save says that the id is in use: remove nothing, note it, and do not begin with that school's page.",
          },
        ]),
  ]);
}

function settingStep({ key, before, after, at }: SettingWrite, change: string): UnnumberedStep {
  const label = settingTraits[key].label;
  return {
    id: change,
    change,
    action: "set",
    object: { kind: "setting", name: label },
    now: valueText(before),
    ...(typeof after === "number" ? { paste: String(after) } : {}),
    see:
      typeof after === "number" ? `${after} in ${label}` : after ? "a tick in the box" : "no tick in the box",
    line: `${at.file}:${at.line}`,
  };
}

const valueText = (value: SettingValue): string =>
  typeof value === "number" ? `${value} %` : value ? "ticked" : "not ticked";

function schoolSteps(
  { key, name, before, after, at }: SchoolWrite,
  change: string,
): readonly UnnumberedStep[] {
  const added = after.filter((id) => !before.includes(id));
  return added.map((id, index) => {
    const now = [...before, ...added.slice(0, index)];
    return {
      id: `${change}:${id}`,
      change,
      action: "add-id",
      object: { kind: "school", name, key },
      now: now.length === 0 ? "no id" : now.join(", "),
      paste: id,
      see: `${id} beside the school`,
      line: `${at.file}:${at.line}`,
    };
  });
}
