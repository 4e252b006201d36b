import { mkdir } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LiveReads } from "../../src/apply/read-and-plan.ts";
import { filesWith } from "../../src/cli/checkout/files-with-lines.ts";
import { firstFileOf } from "../../src/cli/init/compose-first-file.ts";
import { type ProposedLine, proposedLine } from "../../src/cli/suggest/proposed-lines.ts";
import { writeFirstFile } from "../../src/config/first-file/write-first-file.ts";
import { loadDistricts } from "../../src/config/load-districts.ts";
import { classroomsOf } from "../../src/model/change.ts";
import type { Policy } from "../../src/model/district.ts";
import { localMoment } from "../../src/model/wall-clock.ts";
import { openSchools } from "../../src/plan/summaries/open-schools.ts";
import { aClass, aClassroom, districtOf, planOf, rosterOf, stateOf } from "../plan/world.ts";
import { hostileText } from "../render/hostile-text.ts";
import { tries } from "../tries.ts";
import { sampleNow, temporaryFolder } from "./run-rollcall.ts";

const file = "districts/springfield.yaml";
const name = fc.oneof(
  fc.constantFrom(
    "Room 1",
    "Room 1 ",
    "a: b # c",
    "- x",
    "No",
    "0012",
    '"',
    "👩‍🏫 3B",
    "Ms\u202e Ng",
    "a\nb",
  ),
  hostileText,
);
const room = fc.record({
  name,
  hasId: fc.boolean(),
  at: fc.constantFrom("sch_1", "sch_2"),
  // What cannot be seen is undecided, and a plan does nothing to it.
  isSeen: fc.integer({ min: 0, max: 7 }).map((drawn) => drawn > 0),
});
const world = fc.record({
  rooms: fc.array(room, { minLength: 1, maxLength: 8 }),
  titles: fc.array(name, { minLength: 1, maxLength: 8 }),
  policies: fc.tuple(
    fc.constantFrom<Policy[]>("leave", "sync", "archive"),
    fc.constantFrom<Policy[]>("leave", "sync"),
  ),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  style: fc.constantFrom("none", "empty", "comment"),
});

type Drawn = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

const provenance = { endpoint: "a", driver: "api", readAt: "2026-11-23T17:00:00.000Z", requests: 1 };

function readsOf({ rooms, titles }: Drawn): LiveReads {
  const classes = titles.map((title, at) =>
    aClass(`${at}`, { title, orgId: at % 2 === 0 ? "0012" : "0034" }),
  );
  const classrooms = rooms.map(({ at, hasId, isSeen, name: called }, index) => {
    const { id: _, ...rest } = aClassroom(`c${index}`, {
      name: called,
      schoolKey: at,
      connections: isSeen ? [] : "unknown",
    });
    return hasId ? { ...rest, id: `c${index}` } : rest;
  });
  return {
    live: stateOf(classrooms),
    roster: rosterOf(classes),
    notices: [],
    provenance: { classlink: provenance, classtag: provenance },
    ability: { driver: "api", kinds: new Set() },
  };
}

/** The first file of what was read, with a few of the ways in which people write a school. */
async function fileOf(reads: LiveReads, { lineEnd, policies, style }: Drawn): Promise<string> {
  const written = await writeFirstFile(
    firstFileOf(districtOf([]), reads, {}, { now: () => sampleNow }),
    file,
  );
  if (written.kind === "invalid") throw new Error("invalid");
  let school = 0;
  const tail = { none: "", empty: "\n    classrooms: []", comment: "\n    # mine" }[style];
  return written.text
    .replace(/policy: leave/g, () => `policy: ${policies[school++] ?? "leave"}${tail}`)
    .replaceAll("\n", lineEnd);
}

test("law: what is written is valid, is planned as proposed, and moves nothing that stands there", async () => {
  const context = { ...(await contextOf()), now: () => sampleNow };
  let [kept, left] = [0, 0];
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      const reads = readsOf(drawn);
      const before = await fileOf(reads, drawn);
      const files = [{ path: file, bytes: Buffer.from(before) }];
      const [district] = (await loadDistricts(files)).districts;
      if (district === undefined) throw new Error("no district");
      const moment = localMoment(sampleNow, "America/Chicago");
      const open = openSchools({ district, ...reads, scope: { kind: "district" }, moment });
      if (open.kind === "untold") throw new Error("untold");
      const proposals = open.schools.flatMap(({ classes, classrooms, school }) =>
        classrooms.slice(0, classes.length).flatMap((classroom, at): ProposedLine[] => {
          const proposed = classes[at];
          if (proposed === undefined) return [];
          const suggested = { name: classroom.name, level: "sure" as const, candidates: [] };
          return [proposedLine({ school, classroom, suggested, proposed, term: open.termOf(proposed) })];
        }),
      );
      const made = await filesWith(proposals, district, { files, reads }, context);
      expect(made.written.length + made.unwritten.length).toBe(proposals.length);
      for (const { why } of made.unwritten) expect(why).not.toBe("");
      const after = made.changed[0]?.after ?? before;
      const loaded = await loadDistricts([{ path: file, bytes: Buffer.from(after) }]);
      expect(loaded.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      const [whole] = loaded.districts;
      if (whole === undefined) throw new Error("no district");
      const { changes } = planOf({ district: whole, ...reads, moment });
      const asked = new Map(
        changes.flatMap((change) => classroomsOf(change).map(({ key }) => [key, change])),
      );
      expect([...asked.keys()].sort()).toEqual(made.written.map(({ classroom }) => classroom.key).sort());
      for (const { classroom, proposed, school } of made.written)
        expect(asked.get(classroom.key)).toMatchObject(
          school.policy === "archive"
            ? { kind: "archive" }
            : { kind: "connect", after: [proposed.sourcedId] },
        );
      expect(withoutNew(before, after)).toBe(before);
      kept += made.written.length;
      left += made.unwritten.length;
    }),
    { numRuns: tries(60) },
  );
  expect(kept).toBeGreaterThan(50);
  expect(left).toBeGreaterThan(2);
});

/** `after` without the lines that `before` does not have; brackets of a list that is no longer empty come back. */
function withoutNew(before: string, after: string): string {
  const old = before.split(/(?<=\n)/);
  const kept: string[] = [];
  for (const line of after.split(/(?<=\n)/)) {
    const next = old[kept.length];
    if (line === next) kept.push(line);
    else if (next?.replace(" []", "") === line) kept.push(next);
  }
  return kept.join("");
}

async function contextOf() {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  return {
    cwd,
    env: {},
    stdout: { write: () => true },
    stderr: { write: () => true },
    sleep: () => Promise.resolve(),
    signal: new AbortController().signal,
  };
}
