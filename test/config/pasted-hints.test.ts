import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDistricts } from "../../src/config/load-districts.ts";
import type { District } from "../../src/model/district.ts";
import { visibleText } from "../../src/render/escape.ts";
import {
  aClass,
  aClassroom,
  aLine,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  worldOf,
} from "../plan/world.ts";

/** What the district file says with these two values, pasted as they were shown; errors of `validate` are thrown. */
async function pasted(name: string, id: string): Promise<{ readonly name: string; readonly id: string }> {
  const text = `version: 1
district: springfield
name: Springfield USD
classlink: { org: "100" }
timezone: America/Chicago
terms: ["2026-27"]
schools:
  - name: Lincoln
    policy: sync
    classrooms:
      - { name: ${name}, classlink: ${id}, title: Homeroom, term: "2026-27" }
`;
  const bytes = new TextEncoder().encode(text);
  const { districts, findings } = await loadDistricts([{ path: "districts/springfield.yaml", bytes }]);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
  return lineOf(districts[0]);
}

function lineOf(district: District | undefined): { readonly name: string; readonly id: string } {
  const school = district?.schools[0];
  const line = school?.participates === true ? school.classrooms[0] : undefined;
  return { name: line?.name ?? "", id: line?.sourcedId ?? "" };
}

/** Between the quotes of a hint, as a person sees it. */
const shownIn = (hint: string): string => /"(?:[^"\\]|\\.)*"/.exec(visibleText(hint))?.[0] ?? "";

const unseen = fc.constantFrom(" ", "  ", "\u00a0", "\u200b", "\ufeff", "\u202f", "\t", "", "");
const decorated = fc
  .tuple(unseen, fc.constantFrom("c-01", "MIXED-7", 'qu"ote', "back\\xA0slash"), unseen)
  .map((parts) => parts.join(""));

describe("what a hint says to write", () => {
  it("is read back as the id that ClassLink has", async () => {
    await fc.assert(
      fc.asyncProperty(decorated, async (id) => {
        const written = `${id.trim().toLowerCase()}"`;
        const world = worldOf(
          districtOf([schoolOf([aLine("c1", written)])]),
          rosterOf([aClass(id)]),
          stateOf([aClassroom("c1")]),
        );
        const hint = planOf(world).diagnostics.find(({ code }) => code === "id-near-miss")?.hint;
        expect((await pasted('"Room"', shownIn(hint ?? ""))).id).toBe(id);
      }),
    );
  });

  it("is read back as the name that ClassTag has, and finds the classroom", async () => {
    await fc.assert(
      fc.asyncProperty(unseen, async (space) => {
        const name = `Señora${space}Núñez ${space}O’Brien`;
        const { classroomId: _, ...line } = aLine("c1", "a", { name: "senora nunez obrien" });
        const named = [aClassroom("c1", { name })];
        const planned = (written: string) =>
          planOf(
            worldOf(
              districtOf([schoolOf([{ ...line, name: written }])]),
              rosterOf([aClass("a")]),
              stateOf(named),
            ),
          );
        const typed = name
          .replace(/[\u200b\ufeff]/g, "")
          .replace(/\s+/g, " ")
          .replace("’", "'")
          .replace("ñ", "n");
        const found = planned(typed).diagnostics.find(({ code }) => code === "classroom-not-found");
        const hint = found?.hint;
        const read = await pasted(shownIn(hint ?? ""), '"a"');
        expect(read.name).toBe(name);
        expect(planned(read.name).changes).toHaveLength(1);
      }),
    );
  });
});

it.each([
  ["districts/rowan.yaml", "rollcall init rowan"],
  ["districts/$(touch run).yaml", undefined],
  ["districts/rowan/schools/lincoln.yaml", undefined],
])("of %s, which is not there, says how it is made, if that can be pasted", async (file, command) => {
  const { findings } = await loadDistricts([{ path: file, unreadable: "there is no such file" }]);
  const hints = findings.map(({ hint = "" }) => hint).join(" ");
  if (command === undefined) expect(hints).not.toContain("rollcall");
  else expect(hints).toContain(command);
});
