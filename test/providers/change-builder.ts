import type {
  Archive,
  ClassroomRef,
  Connect,
  Disconnect,
  Evidence,
  Exchange,
  SetSetting,
} from "../../src/model/change.ts";

const rest = {
  step: 1,
  why: { rule: "test", at: { file: "districts/test.yaml", line: 1, column: 1 }, fact: "a test asks for it" },
  undo: { level: "reversible", by: "Rollcall", assumed: false },
} as const;

const evidence = (sourcedId: string): Evidence => ({
  sourcedId,
  title: "",
  status: "active",
  orgId: "s1",
  terms: [],
  grades: [],
  support: { strength: "none", agrees: [], disagrees: [] },
});

const classroomRef = (key: string): ClassroomRef => ({
  key,
  name: `Classroom ${key}`,
  school: { key: "sch", name: "School" },
});

export const setSetting = (
  setting: SetSetting["setting"],
  before: boolean | number,
  after: boolean | number,
): SetSetting => ({
  ...rest,
  kind: "set-setting",
  setting,
  direction: "tighten",
  before,
  after,
});

export const archive = (key: string): Archive => ({
  ...rest,
  kind: "archive",
  classroom: classroomRef(key),
  before: "active",
  after: "archived",
  connections: [],
  evidence: evidence("x"),
});

export const connect = (key: string, sourcedId: string): Connect => ({
  ...rest,
  kind: "connect",
  classroom: classroomRef(key),
  before: [],
  after: [sourcedId],
  evidence: evidence(sourcedId),
});

export const disconnect = (key: string, sourcedId: string): Disconnect => ({
  ...rest,
  kind: "disconnect",
  classroom: classroomRef(key),
  before: [sourcedId],
  after: [],
});

/** Each classroom takes the SOURCED ID that the next one holds. */
export const exchange = (...members: readonly (readonly [key: string, sourcedId: string])[]): Exchange => ({
  ...rest,
  kind: "exchange",
  members: members.map(([key, before], index) => {
    const after = members[(index + 1) % members.length]?.[1] ?? before;
    return {
      at: rest.why.at,
      classroom: classroomRef(key),
      before: [before],
      after: [after],
      evidence: evidence(after),
    };
  }),
});
