import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type LedgerClone, ledgerClone, sample, sampleWith } from "./ledger-clone.ts";
import { classTagState, districtIn, sandboxForTest } from "./run-rollcall.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;

/** Of Lincoln: connected by the sample's apply, or connected before it. */
const lost = "cls_20401";
const taken = "cls_20402";
const archived = "cls_20418";

const room = (sandbox: Sandbox, id: string) =>
  sandbox.classTag.snapshot().classrooms.find((one) => one.id === id);

interface Settled {
  readonly sandbox: Sandbox;
  readonly clone: LedgerClone;
}

/** The sample district, reviewed, merged and applied: all of it is settled. */
async function settledClone(schedule: string): Promise<Settled> {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox, sampleWith(`schedule: ${schedule}`));
  const { file } = await clone.planned();
  expect(await clone.merged({ plans: [file] })).toMatchObject({ exitCode: 0 });
  sandbox.clearRequests();
  return { sandbox, clone };
}

/** Three things that people do in ClassTag. */
function editByHand(sandbox: Sandbox): void {
  sandbox.classTag.editClassroom(lost, { connections: [] });
  sandbox.classTag.editClassroom(taken, { connections: ["some-other-id"] });
  sandbox.classTag.editClassroom(archived, { state: "active" });
}

const kindsIn = (report: string): readonly string[] =>
  districtIn(report)
    .withheld.map(({ change }: { change: { kind: string } }) => change.kind)
    .sort();

describe("what a night brings back of what was settled", () => {
  test("approved: nothing, a review decides", async () => {
    const { sandbox, clone } = await settledClone("approved");
    editByHand(sandbox);
    const before = classTagState(sandbox);
    const { finding } = await clone.drift();
    expect(finding).toMatchObject({
      title: "Rollcall: springfield: 3 changes to review",
      markdown: expect.stringContaining("a schedule writes only what was reviewed, and this was not"),
    });
    const run = await clone.night({}, ["--json"]);
    expect(run.exitCode).toBe(0);
    expect(classTagState(sandbox)).toEqual(before);
    expect(kindsIn(run.stdout)).toEqual(["archive", "connect", "reconnect"]);
  });

  test("heal: the lost connection, and neither the foreign one nor the undone archive", async () => {
    const { sandbox, clone } = await settledClone("heal");
    const connections = room(sandbox, lost)?.connections;
    editByHand(sandbox);
    const { finding } = await clone.drift();
    expect(finding.markdown).toContain("the file's schedule is heal, and this needs a review");
    const run = await clone.night({}, ["--json"]);
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(1);
    expect(room(sandbox, lost)?.connections).toEqual(connections);
    expect(room(sandbox, taken)?.connections).toEqual(["some-other-id"]);
    expect(room(sandbox, archived)?.state).toBe("active");
    expect(kindsIn(run.stdout)).toEqual(["archive", "reconnect"]);
    expect((await clone.drift()).finding.title).toBe("Rollcall: springfield: 2 changes to review");
  });

  test("all: the foreign one and the undone archive as well, and the archive counts for the guards", async () => {
    const { sandbox, clone } = await settledClone("all");
    const settled = classTagState(sandbox);
    const archives = clone.ledger().archives.length;
    editByHand(sandbox);
    // After the week over which the guard counts.
    const later = { now: "2026-12-05T17:00:00Z" };
    expect((await clone.night({}, [], later)).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(3);
    expect(classTagState(sandbox)).toEqual(settled);
    expect(clone.ledger().archives).toHaveLength(archives + 1);
    expect((await clone.drift()).finding.state).toBe("clean");
  });

  test("heal: a setting that was loosened is tightened again", async () => {
    const { sandbox, clone } = await settledClone("heal");
    sandbox.classTag.editDistrict({ settings: { unarchiveReappearing: true } });
    expect((await clone.night()).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(1);
    expect((await clone.drift()).finding.state).toBe("clean");
  });
});

describe("what a night never writes, whatever the schedule", () => {
  test("a line that was blocked at the settling, once its class appears", async () => {
    const sandbox = await sandboxForTest();
    const text = sampleWith("schedule: all").replace("connect: 14", "connect: 13");
    const clone = await ledgerClone(sandbox, text);
    const hidden = sandbox.roster.snapshot().classes.find(({ sourcedId }) => sourcedId === "0012-003-1");
    if (hidden === undefined) return expect.fail("the sample has another roster");
    sandbox.roster.remove("classes", [hidden.sourcedId]);
    const { file } = await clone.planned();
    await clone.merged({ plans: [file] });
    const names = clone.ledger().places.map(({ place }) => (place.kind === "school" ? place.name : ""));
    expect(names).toContain("Lincoln Elementary");
    sandbox.roster.putClass(hidden);
    sandbox.clearRequests();
    const { finding } = await clone.drift();
    expect(finding).toMatchObject({
      title: "Rollcall: springfield: 1 change to review",
      markdown: expect.stringContaining("it was not so when the file was last settled, so it is no return"),
    });
    await clone.night();
    expect(writes(sandbox)).toBe(0);
    expect(room(sandbox, lost)?.connections).toEqual([]);
    // A person may, and then it is settled.
    const { fingerprint } = await clone.planned();
    expect((await clone.byHand(fingerprint)).exitCode).toBe(0);
    sandbox.classTag.editClassroom(lost, { connections: [] });
    expect((await clone.night()).exitCode).toBe(0);
    expect(room(sandbox, lost)?.connections).toEqual([hidden.sourcedId]);
  });

  test("at a school whose lines were pushed without a review; the others heal", async () => {
    const { sandbox, clone } = await settledClone("heal");
    clone.edit((text) => text.replace(/^.*PTA volunteers.*\n/m, ""));
    sandbox.classTag.editClassroom(lost, { connections: [] });
    const elsewhere = "cls_40109";
    const connections = room(sandbox, elsewhere)?.connections;
    sandbox.classTag.editClassroom(elsewhere, { connections: [] });
    const pushed = { plans: [undefined], places: ["Lincoln Elementary"], pullRequest: 13 };
    const run = await clone.night(pushed);
    expect(writes(sandbox)).toBe(1);
    expect(room(sandbox, elsewhere)?.connections).toEqual(connections);
    expect(run.stdout).toContain("no pull request was merged with it");
  });

  test("anything, where the district's own part was pushed without a review: it says how far nights go", async () => {
    const { sandbox, clone } = await settledClone("heal");
    clone.edit((text) => text.replace("schedule: heal", "schedule: all"));
    editByHand(sandbox);
    const run = await clone.night();
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
    expect(run.stdout).toContain("nobody has reviewed it");
  });

  test("what is only written otherwise in the file opens nothing", async () => {
    const { sandbox, clone } = await settledClone("heal");
    clone.edit((text) =>
      text.replace(/^# .*\n/gm, "").replace("policy: archive }", "policy: archive  } # old"),
    );
    sandbox.classTag.editClassroom(lost, { connections: [] });
    expect((await clone.night()).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(1);
  });
});

describe("a quiet night", () => {
  test.each(["approved", "heal", "all"])("of schedule: %s leaves the ledger as it is", async (schedule) => {
    const { sandbox, clone } = await settledClone(schedule);
    const tip = clone.tip();
    for (const now of ["2026-11-24T07:00:00Z", "2026-11-25T07:00:00Z"])
      expect((await clone.night({}, [], { now })).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
    expect(clone.tip()).toBe(tip);
  });

  test("on which something waits that waited before leaves it as it is, too", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox, sample.replace(/from: "2027-06-14"/, 'from: "2026-11-01"'));
    const { file } = await clone.planned();
    await clone.merged({ plans: [file] });
    expect(clone.ledger().pending).toMatchObject([{ pullRequest: 12, reason: "refused by freeze" }]);
    const tip = clone.tip();
    expect((await clone.night({}, [], { now: "2026-11-25T07:00:00Z" })).exitCode).toBe(3);
    expect(writes(sandbox)).toBe(0);
    expect(clone.tip()).toBe(tip);
  });
});
