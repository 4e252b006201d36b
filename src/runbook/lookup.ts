import type { ClassroomRef } from "../model/change.ts";
import type { Classroom, ClassTagState } from "../model/classtag.ts";
import { pushTo } from "../model/push-to.ts";
import { looseName } from "../model/text.ts";
import { indexLive, type LiveIndex } from "../plan/inputs/live-index.ts";

/** Live state as a runbook asks it. */
export interface Lookup {
  readonly live: LiveIndex;
  /** Others at the school whose name could be taken for the classroom's. */
  namesakesOf(classroom: ClassroomRef): readonly Classroom[];
}

export function lookupIn(state: ClassTagState): Lookup {
  const live = indexLive(state);
  const byName = new Map<string, Classroom[]>();
  const nameKey = (schoolKey: string, name: string): string => `${schoolKey}\u0000${looseName(name)}`;
  for (const one of state.classrooms) pushTo(byName, nameKey(one.schoolKey, one.name), one);
  return {
    live,
    namesakesOf: ({ key, name, school }) =>
      (byName.get(nameKey(school.key, name)) ?? []).filter((one) => one.key !== key),
  };
}
