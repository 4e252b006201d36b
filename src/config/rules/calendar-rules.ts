/** Rules about days and times. Whether a day has passed is not asked here: loading has no clock. */
import { isPercent, settingNames, settingTraits } from "../../model/setting.ts";
import { quote } from "../quote.ts";
import type { DistrictRule, MappingRule, RuleFinding } from "./rule.ts";

export const timeZoneIsKnown: DistrictRule = function* ({ at, timezone }) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: timezone });
  } catch {
    yield {
      at,
      path: ["timezone"],
      severity: "error",
      code: "unknown-timezone",
      message: `${quote(timezone)} is no time zone`,
      hint: "Write its IANA name: America/New_York, America/Chicago, America/Denver, America/Los_Angeles, …",
    };
  }
};

export const quietHoursLeaveTime: DistrictRule = function* ({ at, sync }) {
  if (sync === undefined || sync.quietHours + sync.lasts < 24) return;
  yield {
    at,
    path: ["sync"],
    severity: "warning",
    code: "always-quiet",
    message: `the ${sync.quietHours} hours before the sync and the ${sync.lasts} from its start on are a whole day, so nothing is ever written while Daily sync is on`,
    hint: "Write smaller numbers for sync.quietHours or sync.lasts (3 each, where they are not written).",
  };
};

export const datesExist: DistrictRule = function* (district) {
  for (const freeze of district.freeze) {
    yield* missingDay(freeze.at, ["from"], freeze.from);
    yield* missingDay(freeze.at, ["to"], freeze.to);
  }
  for (const name of settingNames.filter(isPercent)) {
    const declared = district.settings[name];
    if (declared?.kind === "until")
      yield* missingDay(district.at, ["settings", name, "until"], declared.until);
  }
};

export const creationDateExists: MappingRule = (mapping, school) => {
  if (mapping.created === undefined) return undefined;
  const day = `${mapping.created}-01-01`.slice(0, "2025-08-01".length);
  const [finding] = missingDay(mapping.at, ["which", "created"], day, mapping.created);
  return finding && { ...finding, school: school.name };
};

function* missingDay(
  at: RuleFinding["at"],
  path: readonly string[],
  day: string,
  written = day,
): Generator<RuleFinding> {
  if (isRealDay(day)) return;
  yield {
    at,
    path,
    severity: "error",
    code: "impossible-date",
    message: `${quote(written)} is not in the calendar`,
    hint: "Write year, month and day, for example 2026-08-21.",
  };
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export const freezesEndAfterTheyStart: DistrictRule = function* (district) {
  for (const { at, from, to } of district.freeze) {
    if (from <= to) continue;
    yield {
      at,
      path: ["to"],
      severity: "error",
      code: "freeze-backwards",
      message: `the freeze ends on ${to}, before it starts on ${from}, so it would stop nothing`,
      hint: "Swap the two days, or correct the year.",
    };
  }
};

export const raisedThresholdIsLowered: DistrictRule = function* ({ at, settings }) {
  for (const name of settingNames.filter(isPercent)) {
    const declared = settings[name];
    if (declared?.kind !== "until" || declared.afterwards < declared.percent) continue;
    yield {
      at,
      path: ["settings", name, "then"],
      severity: "warning",
      code: "threshold-not-lowered",
      message: `the ${settingTraits[name].inWords} is ${declared.percent}% until ${declared.until} and then ${declared.afterwards}%, which is not less`,
      hint: "A threshold is raised for back-to-school and put back: then should be the smaller one.",
    };
  }
};
