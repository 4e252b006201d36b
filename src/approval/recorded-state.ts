import type { ClassTagState } from "../model/classtag.ts";
import { defined } from "../model/defined.ts";
import type { RecordedClassroom, SettledDistrict, SettledPlace, SettledSchool } from "../model/ledger.ts";
import { compareText } from "../model/text.ts";
import type { Write } from "../model/writes.ts";

/** Settings as they are, to be recorded with the district's own part. */
export const recordedSettings = ({ settings }: ClassTagState): Pick<SettledDistrict, "settings"> => ({
  settings,
});

/** A school as it is. A classroom whose connections nobody sees is not recorded: there is nothing to return it to. */
export function recordedSchool(
  key: string,
  { schools, classrooms }: ClassTagState,
): Pick<SettledSchool, "classrooms" | "connections"> {
  const connections = schools.find((school) => school.key === key)?.connections;
  return {
    ...defined({ connections: connections === "unknown" ? undefined : connections }),
    classrooms: classrooms
      .flatMap(({ key: own, schoolKey, state, connections: held }): RecordedClassroom[] =>
        schoolKey !== key || held === "unknown" ? [] : [{ key: own, state, connections: sorted(held) }],
      )
      .sort((left, right) => compareText(left.key, right.key)),
  };
}

/**
 * Whether a write brings back what was live when its place was settled. Nothing that was not there is brought back, so a line
 * that was blocked then, whatever has become possible since, waits for a person.
 */
export function isReturn(write: Write, settled: SettledPlace): boolean {
  switch (write.target) {
    case "setting":
      return "settings" in settled && settled.settings[write.key] === write.after;
    case "school":
      return (
        "classrooms" in settled &&
        settled.place.key === write.key &&
        settled.connections !== undefined &&
        isSameSet(settled.connections, write.after)
      );
    case "state":
      // What it holds is part of what it was: an archived classroom that holds another id now is another case.
      return classroomOf(
        settled,
        write.key,
        (was) => was.state === write.after && isSameSet(was.connections, write.connections),
      );
    case "connection":
      return classroomOf(settled, write.key, (was) => isSameSet(was.connections, write.after));
  }
}

const classroomOf = (
  settled: SettledPlace,
  key: string,
  isIt: (was: RecordedClassroom) => boolean,
): boolean => "classrooms" in settled && settled.classrooms.some((was) => was.key === key && isIt(was));

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort(compareText);

const isSameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && new Set([...left, ...right]).size === new Set(left).size;
