import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { tries } from "../tries.ts";
import { smallDistrict } from "./clients.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    seed: { kind: "given", contents: smallDistrict() },
    clock: () => new Date("2026-11-23T07:00:00Z"),
  });
});
afterEach(() => sandbox.close());

const lincoln = (): NonNullable<ReturnType<Sandbox["runNightlySync"]>["schools"][number]> => {
  const report = sandbox.runNightlySync().schools.find(({ schoolId }) => schoolId === "sch_1");
  if (report === undefined) throw new Error("Lincoln is not in the report");
  return report;
};
const room = (id: string) => sandbox.classTag.classroom(id);
const roomOf = (sourcedId: string) =>
  sandbox.classTag.snapshot().classrooms.find(({ connections }) => connections.includes(sourcedId));

test("every shared class of a connected school gets a classroom, and only those", () => {
  const report = sandbox.runNightlySync();
  expect(report).toMatchObject({ status: "success", ranByHand: true, schoolsNotFound: [] });
  expect(report.schools).toHaveLength(1);
  expect(report.schools[0]?.created.map(({ name }) => name)).toEqual(["O'Brien & Søn", "Homeroom B"]);
  expect(roomOf("b-2")).toMatchObject({
    schoolId: "sch_1",
    name: "Homeroom B",
    state: "active",
    connections: ["b-2"],
    students: 3,
    createdOn: "2026-11-23",
  });
  expect(roomOf("d-4")).toBeUndefined();
});

test("a connected classroom is taken over: its name and its students become the class's", () => {
  const report = lincoln();
  expect(report.kept).toBe(1);
  expect(report.renamed).toEqual([
    { classroomId: "cls_1", sourcedId: "a-1", from: "Room A", to: "Homeroom A" },
  ]);
  expect(room("cls_1")).toMatchObject({ name: "Homeroom A", students: 3, state: "active" });
});

test("classrooms without a connection are not touched", () => {
  const before = room("cls_2");
  lincoln();
  expect(room("cls_2")).toEqual(before);
});

test("a second run on the same roster changes nothing", () => {
  sandbox.runNightlySync();
  const before = sandbox.classTag.snapshot();
  const report = lincoln();
  expect(sandbox.classTag.snapshot()).toEqual(before);
  expect(report).toMatchObject({ kept: 3, created: [], renamed: [], archived: [] });
});

test.each([true, false])(
  "an archived classroom whose class is shared comes back only if the setting is on (%s)",
  (isOn) => {
    sandbox.classTag.editClassroom("cls_1", { state: "archived" });
    sandbox.classTag.editDistrict({ settings: { unarchiveReappearing: isOn } });
    const report = lincoln();
    expect(report.unarchived.map(({ classroomId }) => classroomId)).toEqual(isOn ? ["cls_1"] : []);
    expect(report.leftArchived.map(({ classroomId }) => classroomId)).toEqual(isOn ? [] : ["cls_1"]);
    expect(room("cls_1").state).toBe(isOn ? "active" : "archived");
    expect(report.created.map(({ sourcedId }) => sourcedId)).not.toContain("a-1");
  },
);

test.each(["gone", "tobedeleted", "moved to another school"])(
  "a class that is %s takes its classroom with it",
  (how) => {
    sandbox.runNightlySync();
    sandbox.classTag.editDistrict({ settings: { deletionThreshold: 50 } });
    if (how === "gone") sandbox.roster.remove("classes", ["a-1"]);
    else
      sandbox.roster.editClass(
        "a-1",
        how === "tobedeleted" ? { status: "tobedeleted" } : { schoolId: "0034" },
      );
    const report = lincoln();
    expect(report.archived).toEqual([{ classroomId: "cls_1", sourcedId: "a-1", name: "Homeroom A" }]);
    expect(room("cls_1")).toMatchObject({ state: "archived", connections: ["a-1"] });
  },
);

test("above the threshold nothing is archived, and everything else still happens", () => {
  sandbox.roster.remove("classes", ["a-1"]);
  const report = sandbox.runNightlySync();
  expect(report).toMatchObject({
    status: "failed-threshold",
    threshold: { percent: 15, wouldArchive: 1, connected: 1 },
  });
  expect(report.schools[0]).toMatchObject({ archived: [], triedToArchive: [{ classroomId: "cls_1" }] });
  expect(report.schools[0]?.created).toHaveLength(2);
  expect(room("cls_1").state).toBe("active");
});

test("the threshold allows as many as it says: 50 of 501 at 10 %, and not 51", async () => {
  await sandbox.close();
  sandbox = await startSandbox({
    seed: {
      kind: "generated",
      seed: 1,
      schools: 1,
      classesPerSchool: 501,
      classroomsPerSchool: 501,
      connectedShare: 1,
    },
  });
  sandbox.classTag.editDistrict({ settings: { deletionThreshold: 10 } });
  const ids = sandbox.roster.snapshot().classes.map(({ sourcedId }) => sourcedId);
  sandbox.roster.remove("classes", ids.slice(0, 51));
  expect(sandbox.runNightlySync().status).toBe("failed-threshold");
  sandbox.roster.putClass({ sourcedId: ids[50] ?? "", title: "back", schoolId: "00002", termIds: [] });
  expect(sandbox.runNightlySync()).toMatchObject({
    status: "success",
    threshold: { wouldArchive: 50, connected: 501 },
  });
});

test("an org that a school is connected to and that is not shared fails the whole run", () => {
  sandbox.classTag.editSchool("sch_2", { connections: ["0034", "99"] });
  const before = sandbox.classTag.snapshot();
  expect(sandbox.runNightlySync()).toMatchObject({
    status: "failed-schools-not-found",
    schoolsNotFound: ["99"],
    schools: [],
  });
  expect(sandbox.classTag.snapshot()).toEqual(before);
});

test("with Daily sync on, the run is an ordinary one", () => {
  sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
  expect(sandbox.runNightlySync().ranByHand).toBe(false);
});

test("whatever people and the SIS did, after a run each shared class has one classroom and unconnected ones are untouched", () => {
  const roomIds = ["cls_1", "cls_2", "cls_3"];
  const classIds = ["a-1", "b-2", "7_11/é"];
  const edit = fc.record({
    room: fc.constantFrom(...roomIds),
    held: fc.option(fc.constantFrom(...classIds, "gone")),
    state: fc.constantFrom("active" as const, "archived" as const),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), fc.boolean(), (edits, unarchiveReappearing) => {
      for (const { room: id, held, state } of edits) {
        const isFree = sandbox.classTag
          .snapshot()
          .classrooms.every((one) => one.id === id || !one.connections.includes(held ?? ""));
        sandbox.classTag.editClassroom(id, { state, connections: held === null || !isFree ? [] : [held] });
      }
      sandbox.classTag.editDistrict({ settings: { unarchiveReappearing } });
      const unconnected = sandbox.classTag
        .snapshot()
        .classrooms.filter(({ connections }) => connections.length === 0);
      sandbox.runNightlySync();
      for (const classId of classIds) {
        const holders = sandbox.classTag
          .snapshot()
          .classrooms.filter(({ connections }) => connections.includes(classId));
        expect(holders).toHaveLength(1);
        if (unarchiveReappearing) expect(holders[0]?.state).toBe("active");
      }
      for (const before of unconnected) expect(room(before.id)).toEqual(before);
    }),
    { numRuns: tries(60) },
  );
});
