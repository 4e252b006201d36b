import fc from "fast-check";
import { expect, test } from "vitest";
import type { LiveReads } from "../../src/apply/read-and-plan.ts";
import { filesWith } from "../../src/cli/checkout/files-with-lines.ts";
import { judgeSheets } from "../../src/cli/worksheet/judge-sheets.ts";
import { loadDistricts } from "../../src/config/load-districts.ts";
import { readWorksheet } from "../../src/files/worksheet-file.ts";
import { classroomsOf } from "../../src/model/change.ts";
import type { Policy } from "../../src/model/district.ts";
import { localMoment } from "../../src/model/wall-clock.ts";
import { openSchools } from "../../src/plan/summaries/open-schools.ts";
import { renderWorksheetCsv } from "../../src/render/worksheet/worksheet-csv.ts";
import { aClass, aClassroom, planOf, rosterOf, stateOf } from "../plan/world.ts";
import { hostileText } from "../render/hostile-text.ts";
import { tries } from "../tries.ts";
import { worksheetOf } from "../worksheet/school.ts";
import { sampleNow, temporaryFolder } from "./run-rollcall.ts";
import { OpenSheet } from "./worksheet-place.ts";

const file = "districts/springfield.yaml";
const decision = fc.constantFrom("", "a", "b", "leave", "archive a", "z", "archive");
const world = fc.record({
  rooms: fc.array(
    fc.record({ name: fc.oneof(fc.constantFrom("Room 1", "0012", "a: b # c"), hostileText), decision }),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
  title: fc.constantFrom("Grade 3", "- x", "No", "3-12"),
  policy: fc.constantFrom<Policy[]>("leave", "sync", "archive"),
});

type Drawn = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

const provenance = { endpoint: "a", driver: "api", readAt: "2026-11-23T17:00:00.000Z", requests: 1 };

const readsOf = ({ rooms, title }: Drawn): LiveReads => ({
  live: stateOf(rooms.map(({ name }, at) => aClassroom(`c${at}`, { name, schoolKey: "sch_1" }))),
  roster: rosterOf(rooms.map((_, at) => aClass(`000${at}`, { title, orgId: "0012" }))),
  notices: [],
  provenance: { classlink: provenance, classtag: provenance },
  ability: { driver: "api", kinds: new Set() },
});

const yaml = (policy: Policy): string => `version: 1
district: springfield
name: Springfield USD # mine
classlink: { org: "100" }
timezone: America/Chicago
terms: ["2026-27"]
schools:
  - name: Lincoln
    classtag: sch_1
    classlink: ["0012"]
    policy: ${policy}
    # and this too
`;

test("law: what is decided stands in the file and is planned, and what stood there stays", async () => {
  const cwd = await temporaryFolder();
  const silent = { write: () => true };
  const context = {
    cwd,
    env: {},
    stdout: silent,
    stderr: silent,
    now: () => sampleNow,
    sleep: () => Promise.resolve(),
    signal: new AbortController().signal,
  };
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      const reads = readsOf(drawn);
      const before = yaml(drawn.policy);
      const files = [{ path: file, bytes: Buffer.from(before) }];
      const loaded = await loadDistricts(files);
      const [district] = loaded.districts;
      if (district === undefined) throw new Error(JSON.stringify(loaded.findings));
      const moment = localMoment(sampleNow, "America/Chicago");
      const open = openSchools({ district, ...reads, scope: { kind: "district" }, moment });
      const [school] = open.kind === "open" ? open.schools : [];
      if (open.kind !== "open" || school === undefined) throw new Error("untold");
      const sheet = new OpenSheet(renderWorksheetCsv(worksheetOf(school)));
      for (const [at, row] of sheet.rows.entries()) row[0] = drawn.rooms[at]?.decision ?? "";
      const { rows } = readWorksheet(Buffer.from(sheet.text), "sheet.csv");
      const judged = judgeSheets(rows, open);
      const made = await filesWith(judged.lines, district, { files, reads }, context);
      const wrong = new Set([
        ...judged.findings.map(({ at }) => at?.line),
        ...made.unwritten.map(({ line }) => line.row.at().line),
      ]);
      expect(judged.undecided.length + wrong.size + made.written.length).toBe(drawn.rooms.length);
      const after = made.changed[0]?.after ?? before;
      expect(after.startsWith(before.slice(0, before.indexOf("    # and")))).toBe(true);
      expect(after).toContain("    # and this too\n");
      const again = await loadDistricts([{ path: file, bytes: Buffer.from(after) }]);
      expect(again.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      const [whole] = again.districts;
      if (whole === undefined) throw new Error("no district");
      const changes = planOf({ district: whole, ...reads, moment }).changes;
      const planned = changes.flatMap((change) =>
        classroomsOf(change).map(({ key }) => [key, change.kind] as const),
      );
      const asked = made.written.flatMap(({ classroom: { key }, written: { policy = drawn.policy } }) =>
        policy === "leave" ? [] : [[key, policy === "archive" ? "archive" : "connect"] as const],
      );
      expect(planned.sort()).toEqual(asked.sort());
      for (const { row } of made.written) {
        const said = row.cell("decide");
        seen.set(said, (seen.get(said) ?? 0) + 1);
        expect(["a", "b", "leave", "archive a"]).toContain(said);
      }
      const second = openSchools({ district: whole, ...reads, scope: { kind: "district" }, moment });
      if (second.kind === "untold") throw new Error("untold");
      const rest = judgeSheets(rows, second);
      expect(rest.present, "imported again, nothing is left of it").toBe(made.written.length);
    }),
    { numRuns: tries(40) },
  );
  expect([...seen.keys()].sort()).toEqual(["a", "archive a", "b", "leave"]);
});
