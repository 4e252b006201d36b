import type { SourcePosition } from "../../../model/diagnostic.ts";
import {
  type CountLimits,
  type DeclaredSettings,
  type District,
  expectationFields,
  type GuardLimits,
  type Limit,
  leavesAlone,
  type Mapping,
  type School,
} from "../../../model/district.ts";
import type { Loosening } from "../../../model/plan.ts";
import {
  directionOf,
  isSwitch,
  type SettingName,
  type SettingValue,
  settingNames,
  settingText,
} from "../../../model/setting.ts";
import { namesIn } from "../../../model/table.ts";
import { compareText, formatNumber, nameAsSeen, nameSome, percentText } from "../../../model/text.ts";
import { sameSchoolIn } from "./same-school.ts";

/** What protects less in the head's file than in the base's, for the top of the comment. */
export function loosenedSince(base: District, head: District): readonly Loosening[] {
  return [
    ...limitsLoosened(base, head),
    ...freezesLoosened(base, head),
    ...quietHoursLoosened(base, head),
    ...scheduleLoosened(base, head),
    ...settingsLoosened(base.settings, head.settings, head.at),
    ...head.schools.flatMap((school) => expectationAdded(base, school)),
    ...head.schools.flatMap((school) => becauseAdded(base, school)),
    ...base.schools.flatMap((school) => schoolLoosened(school, head)),
  ].sort((left, right) => compareText(left.what, right.what));
}

/** Written out, so that a limit which is added is not forgotten here. */
const everyLimit: Readonly<Record<keyof GuardLimits, true>> = {
  archive: true,
  takeover: true,
  reconnect: true,
  disconnect: true,
  vanished: true,
  changed: true,
  weak: true,
};

function limitsLoosened(base: District, head: District): readonly Loosening[] {
  const { at } = head;
  const window = { before: base.guards.archive.windowDays, after: head.guards.archive.windowDays };
  return [
    ...namesIn(everyLimit).flatMap((group) =>
      groupLoosened(group, base.guards[group], head.guards[group], at),
    ),
    ...(window.after < window.before
      ? [
          {
            what: "guards.archive.windowDays",
            before: String(window.before),
            after: String(window.after),
            at,
          },
        ]
      : []),
  ];
}

function groupLoosened(
  group: string,
  before: CountLimits,
  after: CountLimits,
  at: SourcePosition,
): readonly Loosening[] {
  const limits = (["perSchool", "perDistrict"] as const).flatMap((key) =>
    isLooser(before[key], after[key])
      ? [
          {
            what: `guards.${group}.${key}`,
            before: limitsText(before[key]),
            after: limitsText(after[key]),
            at,
          },
        ]
      : [],
  );
  return after.floor > before.floor
    ? [
        ...limits,
        { what: `guards.${group}.floor`, before: String(before.floor), after: String(after.floor), at },
      ]
    : limits;
}

/** A limit of another kind cannot be compared without what it is counted from: it is said. */
function isLooser([before]: readonly Limit[], [after]: readonly Limit[]): boolean {
  if (before === undefined) return false;
  if (after === undefined || before.kind !== after.kind) return true;
  return valueOfLimit(after) > valueOfLimit(before);
}

const valueOfLimit = (limit: Limit): number => (limit.kind === "number" ? limit.number : limit.share);

const limitsText = ([limit]: readonly Limit[]): string =>
  limit === undefined
    ? "no limit"
    : limit.kind === "number"
      ? String(limit.number)
      : percentText(limit.share);

function freezesLoosened(base: District, head: District): readonly Loosening[] {
  return base.freeze
    .filter((one) => !head.freeze.some((other) => other.from <= one.from && one.to <= other.to))
    .map((one) => {
      const rest = head.freeze.filter((other) => other.from <= one.to && one.from <= other.to);
      const after = rest.length === 0 ? "gone" : rest.map(({ from, to }) => `${from} to ${to}`).join(", ");
      return { what: "freeze", before: `${one.from} to ${one.to} (${one.reason})`, after, at: head.at };
    });
}

function quietHoursLoosened(base: District, head: District): readonly Loosening[] {
  const moved =
    base.sync !== undefined && head.sync !== undefined && base.sync.startsAt !== head.sync.startsAt;
  return [
    ...(["quietHours", "lasts"] as const).flatMap((name) => {
      const [before, after] = [base.sync?.[name] ?? 0, head.sync?.[name] ?? 0];
      return after < before
        ? [{ what: `sync.${name}`, before: String(before), after: String(after), at: head.at }]
        : [];
    }),
    ...(moved
      ? [{ what: "sync.startsAt", before: base.sync.startsAt, after: head.sync.startsAt, at: head.at }]
      : []),
  ];
}

const reach = { approved: 0, heal: 1, all: 2 } as const;

function scheduleLoosened(base: District, head: District): readonly Loosening[] {
  return reach[head.schedule] > reach[base.schedule]
    ? [{ what: "schedule", before: base.schedule, after: head.schedule, at: head.at }]
    : [];
}

function settingsLoosened(
  base: DeclaredSettings,
  head: DeclaredSettings,
  at: SourcePosition,
): readonly Loosening[] {
  return settingNames.flatMap((name) => {
    const [before, after] = [loosestOf(name, base), loosestOf(name, head)];
    if (before === undefined || !isLooserSetting(name, before, after)) return [];
    return [
      {
        what: `settings.${name}`,
        before: settingText(before),
        after: after === undefined ? "no longer declared" : settingText(after),
        at,
      },
    ];
  });
}

/** What is not declared may become anything, which is less protection unless a switch let all through already. */
function isLooserSetting(name: SettingName, before: SettingValue, after: SettingValue | undefined): boolean {
  if (after === undefined) return !isSwitch(name) || directionOf(name, before, !before) === "loosen";
  return after !== before && directionOf(name, before, after) === "loosen";
}

/** Of a setting that changes on a day, the value that lets the sync do more. */
function loosestOf(name: SettingName, declared: DeclaredSettings): SettingValue | undefined {
  if (isSwitch(name)) return declared[name];
  const own = declared[name];
  if (own?.kind !== "until") return own?.percent;
  const { percent, afterwards } = own;
  return directionOf(name, percent, afterwards) === "loosen" ? afterwards : percent;
}

function expectationAdded(base: District, school: School): readonly Loosening[] {
  if (!school.participates || school.expect === undefined) return [];
  const earlier = sameSchoolIn(base, school);
  const before = earlier?.participates === true ? earlier.expect : undefined;
  return expectationFields.flatMap((field) => {
    const after = school.expect?.[field];
    return after === undefined || after === before?.[field]
      ? []
      : [
          {
            what: `expect.${field} of ${school.name}`,
            before: before?.[field] === undefined ? "none" : String(before[field]),
            after: String(after),
            at: school.at,
          },
        ];
  });
}

/**
 * Evidence that is stated on lines that stood there without it, or for another class: it may quieten a guard that has refused them.
 * What new lines state is read with them.
 */
function becauseAdded(base: District, school: School): readonly Loosening[] {
  const earlier = sameSchoolIn(base, school);
  if (!school.participates || earlier?.participates !== true) return [];
  const before = new Map(earlier.classrooms.map((line) => [roomOfLine(line), line]));
  const more = school.classrooms.filter((line) => {
    const was = before.get(roomOfLine(line));
    const stated = was?.sourcedId === line.sourcedId ? (was?.because ?? []) : [];
    return was !== undefined && line.because?.some((kind) => !stated.includes(kind)) === true;
  });
  const [first] = more;
  if (first === undefined) return [];
  const lines = more.length === 1 ? "a line" : `${formatNumber(more.length)} lines`;
  const after = `stated on ${lines}: ${nameSome(more.map(({ name }) => name))}`;
  return [
    { what: `because at ${school.name}`, before: "not stated, or for another class", after, at: first.at },
  ];
}

const roomOfLine = ({ name, created }: Mapping): string =>
  JSON.stringify([nameAsSeen(name), created ?? null]);

/** The surest first. A line that is given its classroom's id is still the one that was known by its name. */
const waysToName = (line: Mapping): readonly string[] => [
  ...(line.classroomId === undefined ? [] : [JSON.stringify(line.classroomId)]),
  roomOfLine(line),
];

function schoolLoosened(school: School, head: District): readonly Loosening[] {
  const later = sameSchoolIn(head, school);
  if (later === undefined)
    return [
      {
        what: `school ${school.name}`,
        before: school.participates ? "managed" : "does not take part",
        after: "no longer in the file",
        at: head.at,
      },
    ];
  if (!school.participates)
    return later.participates
      ? [{ what: `participates of ${school.name}`, before: "false", after: "true", at: later.at }]
      : [];
  if (!later.participates) return [];
  const kept = new Set(later.classrooms.flatMap(waysToName));
  const removed = school.classrooms.filter(
    (line) => leavesAlone(line.policy) && !kept.has(waysToName(line)[0] ?? ""),
  );
  return removed.length === 0
    ? []
    : [
        {
          what: `policy leave at ${school.name}`,
          before: nameSome(removed.map(({ name }) => name)),
          after: removed.length === 1 ? "line removed" : `${formatNumber(removed.length)} lines removed`,
          at: later.at,
        },
      ];
}
