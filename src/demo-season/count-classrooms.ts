import type { Sandbox } from "../sandbox/sandbox.ts";

/**
 * What a year must not have done, counted in ClassLink and ClassTag past Rollcall: a second classroom for a class, and a classroom
 * that other children have got without a line that says so.
 * @throws Error where it has
 */
export function countClassrooms({ classTag, roster }: Sandbox, file: string): readonly string[] {
  const { classes } = roster.snapshot();
  const { classrooms } = classTag.snapshot();
  const active = classrooms.filter(({ connections, state }) => state === "active" && connections.length > 0);
  const holders = (id: string): number => active.filter(({ connections }) => connections.includes(id)).length;
  const wrong = classes.map(({ sourcedId }) => sourcedId).filter((id) => holders(id) !== 1);
  if (wrong.length > 0) throw new Error(`not one classroom each: ${wrong.join(", ")}`);
  // What was made in summer is this year's own; the others had children in it before.
  const handedOn = active.filter(({ createdOn }) => createdOn < turnedOn);
  const unsaid = handedOn.filter(({ id }) => !new RegExp(`"${id}".*policy: sync.*${newYear}`).test(file));
  if (unsaid.length > 0)
    throw new Error(`other children without a word: ${unsaid.map(({ id }) => id).join(", ")}`);
  const atElm = handedOn.filter(({ schoolId }) => schoolId === "sch_102").length;
  const back = classTag.classroom("cls_1011");
  if (back.state !== "active" || back.connections.length > 0)
    throw new Error(
      `Ms. Shapiro's classroom is ${back.state} and holds ${back.connections.join(", ") || "no id"}`,
    );
  return [
    `${classes.length} classes, each with one classroom`,
    `${handedOn.length} of these classrooms go on from last year with other children, ${atElm === handedOn.length ? "all" : atElm} at Elm, and a line of the file says so of each`,
    `${active.length - handedOn.length} are new this year, and empty of what others wrote`,
    "Ms. Shapiro's of last year is there beside them, connected to no class",
  ];
}

const turnedOn = "2027-07-01";
const newYear = "2027-28";
