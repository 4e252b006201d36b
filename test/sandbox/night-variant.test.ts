import { afterEach, beforeEach, expect, test } from "vitest";
import type { NightVariant } from "../../src/sandbox/night-variant.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { smallDistrict } from "./clients.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    seed: { kind: "given", contents: smallDistrict() },
    clock: () => new Date("2026-11-23T07:00:00Z"),
  });
});
afterEach(() => sandbox.close());

const put = async (body: unknown) => {
  const response = await fetch(`${sandbox.controlUrl}/night`, { method: "PUT", body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};
/** The night asked for over HTTP, and the classrooms after it. */
async function night(variant: Partial<NightVariant>, arrange: () => void) {
  await sandbox.close();
  sandbox = await startSandbox({
    seed: { kind: "given", contents: smallDistrict() },
    clock: () => new Date("2026-11-23T07:00:00Z"),
  });
  arrange();
  expect(await put(variant)).toMatchObject({ status: 200, body: variant });
  const response = await fetch(`${sandbox.controlUrl}/nightly-sync`, { method: "POST" });
  const report = await response.json();
  const rooms = new Map(sandbox.classTag.snapshot().classrooms.map((room) => [room.id, room]));
  return { status: Object(report)["status"], rooms };
}
/** Classrooms that two nights leave differently, each as the second leaves it. */
async function differences(variant: Partial<NightVariant>, arrange: () => void) {
  const usual = await night({}, arrange);
  const other = await night(variant, arrange);
  const ids = [...new Set([...usual.rooms.keys(), ...other.rooms.keys()])].sort();
  const rooms = ids.flatMap((id) => {
    const [before, after] = [usual.rooms.get(id), other.rooms.get(id)];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ id, ...(after === undefined ? { isMissing: true } : after) }];
  });
  return { statuses: [usual.status, other.status], rooms };
}

test("names kept: only the names of taken-over classrooms differ", async () => {
  const { rooms, statuses } = await differences({ names: "kept" }, () => {});
  expect(statuses).toEqual(["success", "success"]);
  expect(rooms).toMatchObject([{ id: "cls_1", name: "Room A", students: 3, state: "active" }]);
  expect(rooms).toHaveLength(1);
});

test("classes in term only: the class of another year gets no classroom", async () => {
  const { rooms } = await differences({ classes: "in-term" }, () => {
    sandbox.roster.putSession({
      sourcedId: "Z",
      title: "2027-28",
      type: "schoolYear",
      startDate: "2027-08-16",
      endDate: "2028-06-09",
      schoolYear: "2028",
    });
    sandbox.roster.editClass("b-2", { termIds: ["Z"] });
  });
  expect(rooms).toEqual([{ id: "cls_sync_000002", isMissing: true }]);
});

test("a class none of whose sessions is known counts in term too", async () => {
  const { rooms } = await differences({ classes: "in-term" }, () => {
    sandbox.roster.editClass("b-2", { termIds: ["unheard-of"] });
  });
  expect(rooms).toEqual([]);
});

/** Two connected, one of which loses its class: half of the connected ones, a third of all. */
const oneOfTwo = (percent: number) => () => {
  sandbox.classTag.editClassroom("cls_2", { connections: ["b-2"] });
  sandbox.roster.remove("classes", ["a-1"]);
  sandbox.classTag.editDistrict({ settings: { deletionThreshold: percent } });
};

test("the threshold rounded up lets one more go", async () => {
  const { rooms, statuses } = await differences({ thresholdRounded: "up" }, oneOfTwo(30));
  expect(statuses).toEqual(["failed-threshold", "success"]);
  expect(rooms).toMatchObject([{ id: "cls_1", state: "archived" }]);
  expect(rooms).toHaveLength(1);
});

test("the threshold against all active classrooms lets more go", async () => {
  const { rooms, statuses } = await differences({ thresholdOf: "all-classrooms" }, oneOfTwo(40));
  expect(statuses).toEqual(["failed-threshold", "success"]);
  expect(rooms).toMatchObject([{ id: "cls_1", state: "archived" }]);
  expect(rooms).toHaveLength(1);
});

test("a class that moved gets a new classroom, once, and leaves the old one archived", async () => {
  const arrange = () => {
    sandbox.classTag.editSchool("sch_2", { connections: ["0034"] });
    sandbox.classTag.editDistrict({ settings: { deletionThreshold: 100 } });
    sandbox.roster.editClass("a-1", { schoolId: "0034" });
  };
  const { rooms } = await differences({ moved: "new-classroom" }, arrange);
  const changed = rooms.filter((room) => !("connections" in room && room.connections[0] !== "a-1"));
  expect(changed).toMatchObject([{ schoolId: "sch_2", name: "Homeroom A", state: "active", students: 3 }]);
  expect(rooms.find(({ id }) => id === "cls_1")).toMatchObject({
    state: "archived",
    name: "Room A",
    connections: [],
  });
  const before = sandbox.classTag.snapshot();
  sandbox.runNightlySync();
  expect(sandbox.classTag.snapshot()).toEqual(before);
});

test("a classroom reappears whatever the setting", async () => {
  const { rooms } = await differences({ reappearing: "always" }, () => {
    sandbox.classTag.editClassroom("cls_1", { state: "archived" });
  });
  expect(rooms).toMatchObject([{ id: "cls_1", state: "active", name: "Homeroom A" }]);
  expect(rooms).toHaveLength(1);
});

test.each([
  [[], "the night must be an object; {} is the usual one"],
  [
    { name: "kept" },
    'the night does not know "name"; it knows names, classes, thresholdRounded, thresholdOf, moved, reappearing',
  ],
  [{ names: "lost" }, "names must be overwritten or kept"],
  [{ names: null }, "names must be overwritten or kept"],
  [{ names: "kept", thresholdRounded: 1 }, "thresholdRounded must be down or up"],
])("a night that is none is refused and changes nothing: %j", async (body, error) => {
  await put({ names: "kept" });
  expect(await put(body)).toEqual({ status: 400, body: { error } });
  const now = await fetch(`${sandbox.controlUrl}/night`);
  expect(await now.json()).toMatchObject({ names: "kept" });
});
