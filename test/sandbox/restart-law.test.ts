import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { tries } from "../tries.ts";
import { classLinkRows, smallDistrict } from "./clients.ts";

const rooms = fc.constantFrom("cls_1", "cls_2", "cls_3", "cls_4", "cls_9");
const classes = fc.constantFrom("a-1", "b-2", "d-4", "e-5", "a-1-2028");
const schools = fc.constantFrom("sch_1", "sch_2");
const orgs = fc.constantFrom("0012", "0034", "0056");
const texts = fc.constantFrom("Chess", "Homeroom");
const event = <Members extends object>(name: string, members: fc.Arbitrary<Members>) =>
  members.map((given) => ({ event: name, ...given }));

const events = fc.oneof(
  event("days", fc.record({ count: fc.integer({ min: 1, max: 40 }) })),
  event(
    "school-year-turned",
    fc.record({
      org: fc.constantFrom("all", "0012", "0034"),
      classes: fc.constantFrom("renumbered", "same-ids-other-children", "mixed"),
    }),
  ),
  event("class-renumbered", fc.record({ class: classes, to: classes })),
  event("class-unshared", fc.record({ class: classes })),
  event("class-shared", fc.record({ class: classes, org: orgs, title: texts })),
  event("class-moved", fc.record({ class: classes, org: orgs })),
  event("org-shared", fc.record({ org: orgs, name: texts })),
  event("org-unshared", fc.record({ org: orgs })),
  event("school-connected", fc.record({ school: schools, org: orgs })),
  event("classroom-made", fc.record({ classroom: rooms, school: schools, name: texts })),
  event("id-typed", fc.record({ classroom: rooms, class: classes })),
  event("connections-swapped", fc.record({ classroom: rooms, other: rooms })),
);
const nights = fc.record(
  {
    names: fc.constantFrom("kept", "overwritten"),
    moved: fc.constantFrom("keeps-classroom", "new-classroom"),
  },
  { requiredKeys: [] },
);

/** What the control is told, or the sandbox being stopped and started again. */
type Happening = readonly [method: string, path: string, body: unknown] | "stop";

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(events, { minLength: 1, maxLength: 3 })
      .map((body) => ["POST", "events", body] as const),
  },
  { weight: 1, arbitrary: nights.map((body) => ["PUT", "night", body] as const) },
  { weight: 1, arbitrary: fc.constant(["POST", "nightly-sync", {}] as const) },
  { weight: 3, arbitrary: fc.constant("stop" as const) },
);

async function say(sandbox: Sandbox, method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${sandbox.controlUrl}/${path}`, { method, body: JSON.stringify(body) });
  return [response.status, await response.json()];
}

/** All that anybody can see of it: what it holds, its people, versions and revisions, its day and its night. */
async function seenOf(sandbox: Sandbox): Promise<unknown> {
  return {
    classTag: sandbox.classTag.snapshot(),
    roster: sandbox.roster.snapshot(),
    enrollments: await classLinkRows(sandbox, "/enrollments?limit=500"),
    calendar: await say(sandbox, "POST", "events", []),
    night: await (await fetch(`${sandbox.controlUrl}/night`)).json(),
  };
}

const begin = { seed: { kind: "given", contents: smallDistrict() }, now: new Date("2027-05-03") } as const;

/** What was answered to each thing, and what is there in the end. */
async function lived(things: readonly Happening[], stateFile?: string): Promise<unknown> {
  const start = (): Promise<Sandbox> =>
    startSandbox({ ...begin, ...(stateFile === undefined ? {} : { stateFile }) });
  let sandbox = await start();
  try {
    sandbox.classTag.editDistrict({ dailySync: { enabled: true }, settings: { deletionThreshold: 100 } });
    const answers: unknown[] = [];
    for (const thing of things) {
      if (thing !== "stop") answers.push(await say(sandbox, ...thing));
      else if (stateFile !== undefined) {
        await sandbox.close();
        sandbox = await start();
      }
    }
    return { answers, ...Object(await seenOf(sandbox)) };
  } finally {
    await sandbox.close();
  }
}

test("a sandbox that is stopped anywhere goes on exactly as one that never was", async () => {
  const folder = mkdtempSync(join(tmpdir(), "restart-law-"));
  let number = 0;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 12 }), async (things) => {
        number += 1;
        expect(await lived([...things, "stop"], join(folder, `${number}.jsonl`))).toEqual(
          await lived(things),
        );
      }),
      { numRuns: tries(12) },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
