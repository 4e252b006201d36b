import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { classLinkRows, smallDistrict } from "./clients.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    seed: { kind: "given", contents: smallDistrict() },
    now: new Date("2026-08-10"),
  });
});
afterEach(() => sandbox.close());

async function happen(events: unknown) {
  const response = await fetch(`${sandbox.controlUrl}/events`, {
    method: "POST",
    body: JSON.stringify(events),
  });
  return { status: response.status, body: await response.json() };
}
const room = (id: string) => sandbox.classTag.classroom(id);

test("what people do in ClassTag is seen there, each on top of what came before it", async () => {
  const { status } = await happen([
    { event: "classroom-made", classroom: "cls_9", school: "sch_1", name: "Chess" },
    { event: "classroom-renamed", classroom: "cls_9", name: "Chess club" },
    { event: "id-typed", classroom: "cls_2", class: "b-2" },
    { event: "connections-swapped", classroom: "cls_1", other: "cls_2" },
    { event: "names-swapped", classroom: "cls_1", other: "cls_2" },
    { event: "classroom-archived", classroom: "cls_3" },
    { event: "school-connected", school: "sch_2", org: "0034" },
    { event: "school-opted-out", school: "sch_1" },
  ]);
  expect(status).toBe(200);
  expect(room("cls_9")).toMatchObject({ name: "Chess club", state: "active", createdOn: "2026-08-10" });
  expect(room("cls_1")).toMatchObject({ name: "Room B", connections: ["b-2"] });
  expect(room("cls_2")).toMatchObject({ name: "Room A", connections: ["a-1"] });
  expect(room("cls_3").state).toBe("archived");
  expect(sandbox.classTag.snapshot().schools.map(({ connections }) => connections)).toEqual([[], ["0034"]]);
});

test("what the SIS does is seen in ClassLink, dated by the calendar", async () => {
  const { status } = await happen([
    { event: "org-shared", org: "0056", name: "Grant" },
    { event: "class-shared", class: "e-5", org: "0056", title: "Homeroom E" },
    { event: "class-moved", class: "b-2", org: "0034" },
    { event: "class-renamed", class: "b-2", title: "Homeroom Bee" },
    { event: "class-renumbered", class: "a-1", to: "27-a-1" },
    { event: "class-unshared", class: "d-4" },
  ]);
  expect(status).toBe(200);
  const rows = await classLinkRows(sandbox, "/classes?limit=100");
  const byId = new Map(rows.map((row) => [row["sourcedId"], row]));
  expect([...byId.keys()].sort()).toEqual(["27-a-1", "7_11/é", "b-2", "e-5"]);
  expect(byId.get("b-2")).toMatchObject({
    title: "Homeroom Bee",
    school: { sourcedId: "0034" },
    dateLastModified: expect.stringContaining("2026-08-10"),
  });
  const enrolled = await classLinkRows(sandbox, "/enrollments?limit=100");
  expect(JSON.stringify(enrolled)).toContain('"27-a-1"');
  expect(JSON.stringify(enrolled)).not.toContain('"a-1"');
});

test("days pass with a night each where Daily sync is on, and stand still otherwise", async () => {
  expect(await happen({ event: "days", count: 3 })).toEqual({
    status: 200,
    body: { today: "2026-08-13", nights: [] },
  });
  sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
  const { body } = await happen([
    { event: "class-shared", class: "e-5", org: "0012", title: "Homeroom E" },
    { event: "days", count: 2 },
  ]);
  expect(body).toMatchObject({
    today: "2026-08-15",
    nights: [
      { date: "2026-08-14", report: { status: "success", ranByHand: false } },
      { date: "2026-08-15", report: { status: "success", schools: [{ created: [] }] } },
    ],
  });
  const made = sandbox.classTag.snapshot().classrooms.find(({ connections }) => connections.includes("e-5"));
  expect(made).toMatchObject({ name: "Homeroom E", createdOn: "2026-08-14" });
});

test("days may pass between events, and what comes after them is of its own day", async () => {
  sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
  const { body } = await happen([
    { event: "class-unshared", class: "a-1" },
    { event: "days", count: 1 },
    { event: "classroom-made", classroom: "cls_9", school: "sch_1", name: "Chess" },
    { event: "class-shared", class: "e-5", org: "0012", title: "Homeroom E" },
    { event: "days", count: 1 },
  ]);
  // The only connected classroom would go, which is more than the threshold lets go: a report, not an error.
  expect(body).toMatchObject({
    today: "2026-08-12",
    nights: [{ report: { status: "failed-threshold" } }, { report: { status: "failed-threshold" } }],
  });
  expect(room("cls_9").createdOn).toBe("2026-08-11");
});

test.each([
  ["x", /^event 1: an event must be an object; nothing has happened$/],
  [{ event: "storm" }, /^event 1: event must be one of classroom-made, .*, days, not "storm"/],
  [{ event: "classroom-archived" }, /classroom-archived needs classroom, a text that is not empty/],
  [{ event: "org-unshared", org: "1", now: 1 }, /org-unshared does not know "now"; it takes org/],
  [{ event: "class-moved", class: "a-1", org: "99" }, /there is no org "99"/],
  [{ event: "class-renumbered", class: "a-1", to: "b-2" }, /there is already a class "b-2"/],
  [
    { event: "classroom-made", classroom: "cls_sync_000001", school: "sch_1", name: "Chess" },
    /ids that begin with cls_sync_ are those that nights give/,
  ],
  [{ event: "school-year-turned", org: "all", classes: "x" }, /classes must be one of renumbered, same-ids/],
  [{ event: "days", count: 0 }, /count must be a whole number of days, 1 to 400/],
  [
    [
      { event: "days", count: 1 },
      { event: "org-unshared", org: "99" },
    ],
    /^event 2: there is no org "99"; nothing has happened/,
  ],
])("what cannot happen says why, and nothing has happened: %j", async (events, error) => {
  const before = [sandbox.classTag.snapshot(), sandbox.roster.snapshot()];
  const list = [{ event: "classroom-archived", classroom: "cls_1" }, events].flat();
  expect(await happen(events)).toMatchObject({ status: 400, body: { error: expect.stringMatching(error) } });
  expect((await happen(list)).status).toBe(400);
  expect([sandbox.classTag.snapshot(), sandbox.roster.snapshot()]).toEqual(before);
  expect((await happen([])).body).toEqual({ today: "2026-08-10", nights: [] });
});

test.each([
  ["renumbered", ["a-1-2028", "b-2-2028", "d-4"]],
  ["same-ids-other-children", ["a-1", "b-2", "d-4"]],
  ["mixed", ["a-1", "b-2-2028", "d-4"]],
])("a school year turns for one school, %s", async (classes, ids) => {
  const events = [
    { event: "class-unshared", class: "d-4" },
    { event: "class-shared", class: "d-4", org: "0034", title: "Homeroom D" },
    { event: "school-year-turned", org: "0012", classes },
  ];
  expect((await happen(events)).status).toBe(200);
  const rows = await classLinkRows(sandbox, "/classes?limit=100");
  expect(rows.map((row) => row["sourcedId"])).toEqual(expect.arrayContaining(ids));
  expect(rows).toHaveLength(4);
  const termOf = (id: string | undefined) => rows.find((row) => row["sourcedId"] === id)?.["terms"];
  expect(termOf(ids[0])).toMatchObject([{ sourcedId: "Y-2028" }]);
  expect(termOf("d-4")).toMatchObject([{ sourcedId: "Y" }]);
  const enrolled = await classLinkRows(sandbox, "/enrollments?limit=100");
  const childrenOf = (id: string | undefined) =>
    enrolled.filter((row) => row["role"] === "student" && Object(row["class"]).sourcedId === id);
  expect(childrenOf(ids[0]).map((row) => Object(row["user"]).sourcedId)).toContain("student_a-1_2028_01");
  expect(JSON.stringify(childrenOf("d-4"))).not.toContain("2028");
  const sessions = await classLinkRows(sandbox, "/academicSessions?limit=100");
  expect(sessions).toContainEqual(
    expect.objectContaining({
      sourcedId: "Y-2028",
      title: "2027-28",
      startDate: "2027-08-16",
      schoolYear: "2028",
    }),
  );
});

test.each([
  { kind: "springfield" },
  { kind: "generated", seed: 1, schools: 2, classesPerSchool: 3, classroomsPerSchool: 2 },
] as const)("a school year turns for all, twice, in the $kind seed", async (seed) => {
  await sandbox.close();
  sandbox = await startSandbox({ seed, now: new Date("2027-07-01") });
  const before = sandbox.roster.snapshot().classes;
  const turn = { event: "school-year-turned", org: "all", classes: "renumbered" };
  expect(await happen([turn, turn])).toMatchObject({ status: 200 });
  const after = sandbox.roster.snapshot().classes;
  expect(after).toHaveLength(before.length);
  expect(after.every(({ sourcedId }) => !before.some((one) => one.sourcedId === sourcedId))).toBe(true);
});
