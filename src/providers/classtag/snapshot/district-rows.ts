import type { FindingList } from "../../../files/finding-list.ts";
import type { DailySync } from "../../../model/classtag.ts";
import {
  isSwitch,
  type SettingName,
  type SettingValues,
  settingNames,
  settingTraits,
} from "../../../model/setting.ts";
import { fromCell } from "../../../model/spreadsheet.ts";
import { isUnknown, percentIn, switchIn, timeIn } from "./list-cells.ts";
import { momentIn } from "./moment-in.ts";
import type { SnapshotRow } from "./snapshot-table.ts";

/** What a list says of the district as a whole; what is missing was not stated. */
export interface DistrictRows {
  readonly asOf?: Date;
  readonly name?: string;
  readonly id?: string;
  /** How many schools the District page lists. */
  readonly schools?: number;
  readonly settings: SettingValues;
  readonly dailySync: DailySync;
}

type Stated = Partial<Omit<DistrictRows, "dailySync">> & { readonly dailySync?: Partial<DailySync> };

interface Refused {
  readonly reason: string;
}

interface Fact {
  /** As it is written in a list, and named in a finding. */
  readonly name: string;
  /** What it may be called, without case, spaces and punctuation. */
  readonly names: readonly string[];
  readonly expects: string;
  /** @returns `undefined` where the value was not understood, and a reason where it was and cannot be meant */
  read(value: string, timezone: string): Stated | Refused | undefined;
}

function fact<Value>(
  name: string,
  others: readonly string[],
  expects: string,
  read: (value: string, timezone: string) => Value | undefined,
  stated: (value: Value) => Stated | Refused,
): Fact {
  return {
    name,
    names: [name, ...others].map(bare),
    expects,
    read: (text, timezone) => {
      const value = read(text, timezone);
      return value === undefined ? undefined : stated(value);
    },
  };
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const words = (value: string): string | undefined => fromCell(value).text || undefined;
const wholeNumber = (value: string): number | undefined =>
  /^\d{1,6}$/.test(value.trim()) ? Number(value.trim()) : undefined;
const onOrOff = "on or off, or unknown";

function settingFact(name: SettingName): Fact {
  const { label, alsoCalled } = settingTraits[name];
  const names = [name, ...alsoCalled];
  return isSwitch(name)
    ? fact(label, names, onOrOff, switchIn, (value) => ({ settings: { [name]: value } }))
    : fact(label, names, "a percentage, for example 15%", percentIn, (value) => ({
        settings: { [name]: value },
      }));
}

/** The names are those of the District-Level Daily Sync page, and of the file. */
const districtFacts: readonly Fact[] = [
  fact("as of", ["date", "read at"], "a day and a time, for example 2026-11-23 16:00", momentIn, (value) =>
    value instanceof Date ? { asOf: value } : value,
  ),
  fact("district", ["district name"], "the district's name in ClassTag", words, (value) => ({ name: value })),
  fact("district id", ["district tenant id"], "the district's id in ClassTag", words, (value) => ({
    id: value,
  })),
  fact("schools", ["number of schools"], "a number", wholeNumber, (value) => ({ schools: value })),
  ...settingNames.map(settingFact),
  fact("Enable Daily sync", ["daily sync", "dailySync", "enabled"], onOrOff, switchIn, (value) => ({
    dailySync: { enabled: value },
  })),
  fact("Sync Start Time", ["startsAt", "starts at"], "a time, for example 01:00", timeIn, (value) => ({
    dailySync: { startsAt: value },
  })),
];

/** Reads the rows of the kinds `district` and `setting`: each a name and a value. */
export function readDistrictRows(
  rows: readonly SnapshotRow[],
  timezone: string,
  findings: FindingList,
): DistrictRows {
  let all: DistrictRows = { settings: {}, dailySync: { enabled: "unknown" } };
  const seen = new Set<Fact>();
  for (const row of rows) {
    const name = row.cell("name");
    const value = row.cell("value");
    const found = districtFacts.find(({ names }) => names.includes(bare(name)));
    if (found === undefined) {
      findings.add(
        row.at("name"),
        "snapshot-name-unknown",
        `${row.place("name")}: ${JSON.stringify(name)} says nothing that is known of a district.`,
        `Known are ${districtFacts.map((one) => one.name).join(" · ")}.`,
      );
    } else if (seen.has(found)) {
      findings.add(
        row.at("name"),
        "snapshot-name-twice",
        `${row.place("name")}: ${JSON.stringify(found.name)} is stated twice.`,
        "Keep the row that is true.",
      );
    } else {
      seen.add(found);
      const stated = isUnknown(value) ? {} : found.read(value, timezone);
      if (stated === undefined)
        findings.add(
          row.at("value"),
          "snapshot-value",
          `${row.place("value")}: ${JSON.stringify(value)} is not what ${JSON.stringify(found.name)} takes.`,
          `Write ${found.expects}.`,
        );
      else if ("reason" in stated)
        findings.add(
          row.at("value"),
          "snapshot-value",
          `${row.place("value")}: ${JSON.stringify(value)} of ${JSON.stringify(found.name)} ${stated.reason}.`,
          "An offset says which moment is meant.",
        );
      else
        all = {
          ...all,
          ...stated,
          settings: { ...all.settings, ...stated.settings },
          dailySync: { ...all.dailySync, ...stated.dailySync },
        };
    }
  }
  return all;
}
