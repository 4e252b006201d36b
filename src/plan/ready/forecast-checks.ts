import { type District, leavesAlone, type Mapping } from "../../model/district.ts";
import type { Forecast, SchoolForecast } from "../../model/plan.ts";
import type { ReadyCheck, ReadyName, ReadyStep } from "../../model/readiness.ts";
import { counted, looseName } from "../../model/text.ts";
import { mendRecords } from "./read-check.ts";
import { question, syncPage } from "./ready-check.ts";
import type { ReadyInput } from "./ready-input.ts";
import { untoldBy } from "./untold.ts";

const askedOfForecast = question("forecast", "Tonight's sync stays under the deletion threshold");
const askedOfDuplicates = question("duplicates", "No duplicates but those that the file accepts");

/** That the run fails is told by the check of orgs. */
export function forecastCheck(input: ReadyInput): ReadyCheck {
  const stranger = untoldBy("tenant", askedOfForecast, input);
  if (stranger !== undefined) return stranger;
  const { district, plan } = input;
  const { schools, threshold } = plan.forecast;
  const { connected, exceeded, percent, untold = 0, wouldArchive } = threshold;
  const measured = `would archive ${wouldArchive} of ${counted(connected, "connected classroom")}`;
  const lost = schools.flatMap(({ archived, school }) =>
    roomNames(archived, school, "its class is no longer shared"),
  );
  const unsure = schools.flatMap((one) =>
    roomNames(one.untold ?? [], one.school, "its class cannot be read"),
  );
  if (percent === "unknown")
    return askedOfForecast.notKnown(`${measured}; the threshold cannot be seen`, lost, [
      {
        who: "classtag",
        text: "Look at the Deletion Threshold, and have it read: a list may have it.",
        page: syncPage,
      },
    ]);
  if (exceeded)
    return askedOfForecast.noGo(
      `${measured}, over the threshold of ${percent} %: it would archive none and still create`,
      lost,
      overThreshold(district.id),
    );
  if (wouldArchive + untold > Math.floor((connected * percent) / 100))
    return askedOfForecast.notKnown(
      `${measured}, and of ${untold} more it cannot be told; the threshold is ${percent} %`,
      [...lost, ...unsure],
      [
        {
          who: "classlink",
          text: "Mend the records of these classes.",
          command: `rollcall doctor ${district.id}`,
        },
      ],
    );
  const maybeBack = mayComeBack(plan.forecast);
  if (maybeBack.length > 0)
    return askedOfForecast.notKnown(
      `${measured}; whether ${counted(maybeBack.length, "archived classroom")} would come back cannot be seen`,
      maybeBack,
      [
        {
          who: "classtag",
          text: "Look at “Unarchive classrooms that reappear”, and have it read: a list may have it.",
          page: syncPage,
        },
      ],
    );
  return askedOfForecast.ok(`${measured}; the threshold is ${percent} %`, lost);
}

/** Archived classrooms whose class is shared, where the setting that decides about them is not seen. */
const mayComeBack = ({ assumptionIds = [], schools }: Forecast): readonly ReadyName[] =>
  assumptionIds.includes("unarchiving-off")
    ? schools.flatMap(({ hidden, school }) => roomNames(hidden, school, "archived, and its class is shared"))
    : [];

const overThreshold = (district: string): readonly ReadyStep[] => [
  {
    who: "classlink",
    text: "Share the classes again, if they are to stay.",
    command: `rollcall doctor ${district}`,
  },
  {
    who: "editor",
    text: "If they are over, archive their classrooms first, or raise deletionThreshold in the file with the day until which it holds.",
    command: `rollcall plan ${district}`,
  },
];

const roomNames = (rooms: SchoolForecast["archived"], school: string, note: string): readonly ReadyName[] =>
  rooms.map(({ name, sourcedId }) => ({ name, id: sourcedId, school, note }));

/** Schools outside the file are told by the check of schools. */
export function duplicatesCheck(input: ReadyInput): ReadyCheck {
  const untold = untoldBy("classes", askedOfDuplicates, input);
  if (untold !== undefined) return untold;
  const { district, plan } = input;
  const left = leaveLines(district);
  const all = plan.forecast.schools
    .filter(({ outside }) => outside === undefined)
    .flatMap(({ created, school }) =>
      created.flatMap(({ duplicates, name, sourcedId }) =>
        duplicates === undefined ? [] : [{ school, sourcedId, title: name, existing: duplicates }],
      ),
    );
  const unsaid = all.filter(({ existing, school, sourcedId }) =>
    (left.get(school) ?? []).every((line) => line.sourcedId !== sourcedId && !isCalled(line, existing)),
  );
  const { untoldClasses = 0 } = plan.forecast;
  if (unsaid.length === 0 && untoldClasses > 0)
    return askedOfDuplicates.notKnown(
      `of ${counted(untoldClasses, "class", "classes")} it cannot be told whether the sync makes a classroom`,
      [],
      [mendRecords(district.id)],
    );
  if (unsaid.length === 0)
    return askedOfDuplicates.ok(
      all.length === 0
        ? "the sync makes none"
        : `${counted(all.length, "duplicate")}, each on a line with policy: leave`,
    );
  return askedOfDuplicates.noGo(
    `${counted(unsaid.length, "duplicate")} that no line accepts`,
    unsaid.map(({ existing, school, sourcedId, title }) => ({
      name: existing,
      id: sourcedId,
      school,
      note: `the sync makes a second one, ${JSON.stringify(title)}`,
    })),
    [
      {
        who: "editor",
        text: "Give each a line: sync or archive, or leave if the duplicate is meant.",
        command: `rollcall suggest ${district.id} --write`,
      },
    ],
  );
}

const isCalled = ({ name }: Mapping, existing: string): boolean => looseName(name) === looseName(existing);

const leaveLines = ({ schools }: District): ReadonlyMap<string, readonly Mapping[]> =>
  new Map(
    schools.map((school) => [
      school.name,
      school.participates ? school.classrooms.filter(({ policy }) => leavesAlone(policy)) : [],
    ]),
  );
