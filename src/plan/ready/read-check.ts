import type { ReadyCheck, ReadyName, ReadyStep } from "../../model/readiness.ts";
import { counted } from "../../model/text.ts";
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
  const names = [...unreadable, ...unseen];
  if (names.length === 0) return asked.ok(seen);
  return asked.notKnown(`${seen}; ${counted(names.length, "gap")} in it`, names, [
    ...(unreadable.length === 0 ? [] : [mendRecords(input.district.id)]),
    ...(unseen.length === 0 ? [] : [readOtherwise(input.district.id)]),
  ]);
}

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

const mendRecords = (district: string): ReadyStep => ({
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

/** Where a read failed: nothing else can be known either. @param reason as a sentence */
export function failedRead(district: string, reason: string): ReadyCheck {
  return asked.notKnown(
    "the read did not come to its end",
    [{ name: reason }],
    [
      {
        who: "editor",
        text: "Look what keeps Rollcall from reading, and run this again.",
        command: `rollcall doctor ${district}`,
      },
    ],
  );
}
