import fc from "fast-check";
import { expect, test } from "vitest";
import { recordedSchool } from "../../../src/approval/recorded-state.ts";
import type { ClassTagState } from "../../../src/model/classtag.ts";
import { defined } from "../../../src/model/defined.ts";
import type { Mapping } from "../../../src/model/district.ts";
import type { Pins } from "../../../src/model/pin.ts";
import { linePins, type RecordedSchools } from "../../../src/plan/pins/line-pins.ts";
import { tries } from "../../tries.ts";
import { worldArbitrary } from "../random-world.ts";
import { applied, inputOf, planOf, type World } from "../world.ts";

const runs = { numRuns: tries(400) };

/** Worlds without some of what their lines are told by; in most of them, each room has a name of its own. */
const bareWorld = fc
  .tuple(worldArbitrary, fc.boolean(), fc.boolean(), fc.constantFrom(true, true, false))
  .map(([world, keepsIds, keepsTitles, hasOwnNames]) => {
    const bare = withLines(world, ({ classroomId, title, term, ...line }) => ({
      ...line,
      ...defined({
        classroomId: keepsIds || line.release ? classroomId : undefined,
        title: keepsTitles ? title : undefined,
        term,
      }),
    }));
    return hasOwnNames ? withOwnNames(bare) : bare;
  });

function withOwnNames(world: World): World {
  const named = withLines(world, ({ created: _, ...line }) => ({
    ...line,
    name: `Own c${line.at.line - 20}`,
  }));
  const classrooms = world.live.classrooms.map((room) => ({ ...room, name: `Own ${room.key}` }));
  return { ...named, live: { ...world.live, classrooms } };
}

function withLines(world: World, change: (line: Mapping, school: string) => Mapping): World {
  const schools = world.district.schools.map((school) =>
    school.participates
      ? { ...school, classrooms: school.classrooms.map((line) => change(line, school.name)) }
      : school,
  );
  return { ...world, district: { ...world.district, schools } };
}

function pinsOf(world: World, recorded: RecordedSchools = new Map()): Pins["lines"] {
  const pins = linePins(inputOf(world), recorded);
  return pins === "untold" ? [] : pins.lines;
}

function pinned(world: World): World {
  const keys = new Map(
    pinsOf(world).map((one) => [`${one.school} ${one.at.line}`, one.kind === "pin" ? one.keys : {}]),
  );
  return withLines(world, (line, school) => {
    const { classtag, ...rest } = keys.get(`${school} ${line.at.line}`) ?? {};
    return { ...line, ...rest, ...defined({ classroomId: classtag ?? line.classroomId }) };
  });
}

test("law: pins change nothing of what a plan does, and are given once", () => {
  let given = 0;
  fc.assert(
    fc.property(bareWorld, (world) => {
      const after = pinned(world);
      expect(planOf(after).changes).toEqual(planOf(world).changes);
      expect(pinsOf(after).filter(({ kind }) => kind === "pin")).toEqual([]);
      given += pinsOf(world).filter(({ kind }) => kind === "pin").length;
    }),
    runs,
  );
  expect(given).toBeGreaterThan(5);
});

test("law: a pin is the room that bears the line's name, or that was settled, whoever swapped what since", () => {
  fc.assert(
    fc.property(bareWorld, fc.nat(5), fc.nat(5), (world, one, other) => {
      const settled = applied(world.live, planOf(world));
      const recorded: RecordedSchools = new Map(
        settled.schools.map(({ key }) => [key, recordedSchool(key, settled).classrooms]),
      );
      const live = swapped(settled, one, other);
      const ids = new Map<string, unknown>();
      withLines(world, (line, school) => {
        ids.set(`${school} ${line.at.line}`, line.sourcedId);
        return line;
      });
      for (const line of pinsOf({ ...world, live }, recorded)) {
        if (line.kind === "left" || line.keys.classtag === undefined) continue;
        const sourcedId = ids.get(`${line.school} ${line.at.line}`);
        const room = live.classrooms.find(({ id }) => id === line.keys.classtag);
        const holder = [...recorded.values()]
          .flat()
          .find(({ connections }) => typeof sourcedId === "string" && connections.includes(sourcedId));
        expect(holder === undefined || holder.key === room?.key).toBe(true);
        expect(room?.name === line.name || holder !== undefined).toBe(true);
      }
    }),
    runs,
  );
});

/** What somebody does in ClassTag: two rooms hold each other's ids. */
function swapped(live: ClassTagState, one: number, other: number): ClassTagState {
  const [first, second] = [live.classrooms[one], live.classrooms[other]];
  if (first === undefined || second === undefined || first === second) return live;
  const classrooms = live.classrooms.map((room) => {
    if (room === first) return { ...room, connections: second.connections };
    return room === second ? { ...room, connections: first.connections } : room;
  });
  return { ...live, classrooms };
}
