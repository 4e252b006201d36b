import type { District } from "../../model/district.ts";
import type { ReadyCheck, ReadyName } from "../../model/readiness.ts";
import type { LineDoubt } from "../../model/suggestion.ts";
import { counted } from "../../model/text.ts";
import { changeNames, isOfSchools } from "./plan-check.ts";
import { classroomConnectionPage, findingName, question } from "./ready-check.ts";
import { findingsFor, otherFindings, type ReadyInput } from "./ready-input.ts";
import { untoldBy } from "./untold.ts";

const askedOfSwaps = question("swaps", "No two classrooms look swapped");
const askedOfDrift = question("drift", "Nothing moved without a review");

export function swapsCheck(input: ReadyInput): ReadyCheck {
  const found = findingsFor(input, "swaps").map(findingName);
  const vouched = vouchedLines(input.district);
  const suspected = input.doubts.flatMap((doubt) => swapName(doubt, vouched));
  const names = [...found, ...suspected];
  if (names.length === 0) {
    const untold = untoldBy("classes", askedOfSwaps, input) ?? unseenSchools(input);
    if (untold !== undefined) return untold;
    return askedOfSwaps.ok("each line's classroom looks like its class, as far as names tell");
  }
  return askedOfSwaps.noGo(`${counted(names.length, "pair")} suspected`, names, [
    {
      who: "school",
      text: "Say which teacher has which classroom.",
      page: classroomConnectionPage,
    },
    {
      who: "editor",
      text: "Swap the two ids; or, if they are right, write on both lines what says so: because: [teacher].",
      command: `rollcall suggest ${input.district.id}`,
    },
  ]);
}

/** Of a school whose classes are not all seen, no line is compared. */
function unseenSchools({ district, open }: ReadyInput): ReadyCheck | undefined {
  const names = open.kind === "open" ? open.untold.map((name) => ({ name })) : [];
  return names.length === 0
    ? undefined
    : askedOfSwaps.notKnown(`lines of ${counted(names.length, "school")} cannot be compared`, names, [
        { who: "editor", text: "The plan says why.", command: `rollcall plan ${district.id}` },
      ]);
}

type Place = string;
const placeOf = ({ file, line }: { readonly file: string; readonly line: number }): Place =>
  `${file}:${line}`;

/** Lines on which somebody stated what speaks for the class. */
const vouchedLines = ({ schools }: District): ReadonlySet<Place> =>
  new Set(
    schools.flatMap((school) =>
      school.participates
        ? school.classrooms.filter(({ because }) => because !== undefined).map(({ at }) => placeOf(at))
        : [],
    ),
  );

function swapName(doubt: LineDoubt, vouched: ReadonlySet<Place>): readonly ReadyName[] {
  if (doubt.kind !== "swap") return [];
  const [first, second] = doubt.lines;
  if (vouched.has(placeOf(first)) && vouched.has(placeOf(second))) return [];
  const [name, other] = doubt.names;
  return [
    {
      name,
      id: placeOf(first),
      note: `each one's classroom looks like the other's class: ${JSON.stringify(other)} at ${placeOf(second)}`,
    },
  ];
}

/** What moved and nobody spoke for, and what is doubtful although nothing is due. */
export function driftCheck({ district, outlook, plan }: ReadyInput): ReadyCheck {
  const moved = outlook.standing.filter(({ change }) => isOfSchools(change));
  const doubts = otherFindings(outlook.doubts);
  const lost = outlook.losses?.classrooms ?? [];
  // Then the check of the plan names each of them.
  const isAllOfThem = moved.length === plan.changes.filter(isOfSchools).length;
  if (moved.length + doubts.length + lost.length === 0)
    return askedOfDrift.ok("no drift; what is merged is on the word of its review");
  return askedOfDrift.noGo(
    [
      ...(moved.length === 0 ? [] : [`${counted(moved.length, "change")} of the plan that nobody reviewed`]),
      ...(doubts.length === 0 ? [] : [`${counted(doubts.length, "doubtful finding")}`]),
      ...(lost.length === 0
        ? []
        : [`${counted(lost.length, "classroom")} whose class the sync, which is on, does not find`]),
    ].join(", "),
    [
      ...(isAllOfThem ? [] : moved.flatMap(({ change }) => changeNames(change))),
      ...doubts.map(findingName),
      ...lost.map(({ name, school, sourcedId }) => ({ name, school, id: sourcedId })),
    ],
    [
      {
        who: "editor",
        text: "Look at each, correct the file or ClassTag, and have the change reviewed.",
        command: `rollcall drift ${district.id}`,
      },
    ],
  );
}
