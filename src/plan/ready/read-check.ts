import { dayBefore } from "../../model/days.ts";
import type { ReadyCheck, ReadyName, ReadyStep } from "../../model/readiness.ts";
import { counted } from "../../model/text.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { classroomConnectionPage, findingName, question } from "./ready-check.ts";
import { findingsFor, type ReadyInput } from "./ready-input.ts";

const asked = question("reads", "Both systems were read completely");

/** What was not seen may be in the way of everything, so that each gap is a no-go. */
export function readCheck(input: ReadyInput): ReadyCheck {
  const { live, plan } = input;
  const unreadable = findingsFor(input, "reads").map(findingName);
  const unseen = unseenIn(input);
  const { classes = 0 } = plan.reads.classlink.counts;
  const seen = `${counted(classes, "class", "classes")} of ClassLink, ${counted(live.schools.length, "school")} and ${counted(live.classrooms.length, "classroom")} of ClassTag`;
  const old = oldReads(input);
  const names = [...old, ...unreadable, ...unseen];
  if (names.length === 0) return asked.ok(seen);
  return asked.notKnown(`${seen}; ${counted(names.length, "gap")} in it`, names, [
    ...(old.length === 0 ? [] : [readAnew(input.district.id)]),
    ...(unreadable.length === 0 ? [] : [mendRecords(input.district.id)]),
    ...(unseen.length === 0 ? [] : [readOtherwise(input.district.id)]),
  ]);
}

/** A list or an export of before yesterday says nothing of a room that was made since, or of what a night did. */
function oldReads({ district, plan }: ReadyInput): readonly ReadyName[] {
  const { classlink, classtag } = plan.reads;
  const reads = [
    ["ClassLink", classlink],
    ["ClassTag", classtag],
  ] as const;
  return reads.flatMap(([name, { readAt }]) => {
    const { date } = localMoment(new Date(readAt), district.timezone);
    return date >= dayBefore(plan.moment.date) ? [] : [{ name, note: `as it was on ${date}` }];
  });
}

const readAnew = (district: string): ReadyStep => ({
  who: "editor",
  text: "Have the list or the export made anew, on the day on which Daily sync is to be turned on.",
  command: `rollcall doctor ${district}`,
});

function unseenIn({ live }: ReadyInput): readonly ReadyName[] {
  const schoolByKey = new Map(live.schools.map(({ key, name }) => [key, name]));
  const rooms = live.classrooms.filter(({ connections }) => connections === "unknown");
  return [
    ...(live.seesArchived ? [] : [{ name: "archived classrooms", note: "this read driver shows none" }]),
    ...rooms.map(({ key, name, schoolKey }) => ({
      name,
      id: key,
      school: schoolByKey.get(schoolKey) ?? schoolKey,
      note: "its connection cannot be seen",
    })),
  ];
}

export const mendRecords = (district: string): ReadyStep => ({
  who: "classlink",
  text: "Mend these records in the SIS or in ClassLink's export, or have them shared again, and look once more.",
  command: `rollcall doctor ${district}`,
});

const readOtherwise = (district: string): ReadyStep => ({
  who: "classtag",
  text: "Have them read by a driver that shows them (drivers: in the file), or with a list that has the missing column.",
  command: `rollcall doctor ${district}`,
  page: classroomConnectionPage,
});

/** Where a read failed: nothing else can be known either. */
export function failedRead(district: string, reason: ReadyName): ReadyCheck {
  return asked.notKnown(
    "the read did not come to its end",
    [reason],
    [
      {
        who: "editor",
        text: "Look what keeps Rollcall from reading, and run this again.",
        command: `rollcall doctor ${district}`,
      },
    ],
  );
}
