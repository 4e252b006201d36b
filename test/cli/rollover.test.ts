import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { outputProblems } from "./output-schemas.ts";
import { districtIn, rollcall } from "./run-rollcall.ts";
import { districtInJuly, type July, roomsWithOtherChildren, type Turn } from "./turned-year.ts";

const to = ["rollover", "rowan", "--to", "2027-28"] as const;
const turnYear = (classes: Turn, org = "all"): object => ({ event: "school-year-turned", org, classes });
const turns = ["renumbered", "same-ids-other-children", "mixed"] as const;

interface Told {
  readonly schools: readonly {
    readonly name: string;
    readonly classrooms: readonly {
      readonly id: string;
      readonly turn: string;
      readonly line?: object;
      readonly sourcedId: string;
      readonly proposal: {
        readonly kind: string;
        readonly next?: { readonly sourcedId: string };
        readonly candidates?: readonly { readonly sourcedId: string; readonly isMovedUp?: true }[];
      };
    }[];
  }[];
}

async function told({ run }: Pick<July, "run">, ...options: readonly string[]): Promise<Told> {
  return districtIn((await run(...to, ...options, "--json")).stdout);
}

const roomsOf = ({ schools }: Told) => schools.flatMap(({ classrooms }) => classrooms);

/** Two nights with the sync on, which a person turns on: once `ready` says go, or too early. */
async function nights(july: July, asked: "ready" | "without asking" = "ready"): Promise<void> {
  if (asked === "ready")
    expect((await july.run("ready", "rowan")).stdout).toContain("rowan: go: all 10 checks are ok");
  july.sync(true);
  await july.pass(2);
}

/** Classes that more or fewer than one active classroom holds. */
function misheld({ sandbox }: July): readonly string[] {
  const { classrooms } = sandbox.classTag.snapshot();
  return sandbox.roster.snapshot().classes.flatMap(({ sourcedId }) => {
    const holders = classrooms.filter(
      ({ connections, state }) => state === "active" && connections.includes(sourcedId),
    );
    return holders.length === 1 ? [] : [`${sourcedId} is held by ${holders.length}`];
  });
}

const clubsOf = ({ sandbox }: July) =>
  sandbox.classTag
    .snapshot()
    .classrooms.filter(({ createdOn, connections }) => connections.length === 0 && createdOn < "2027")
    .filter(({ state }) => state === "active")
    .map(({ id, name }) => ({ id, name }));

describe("while the SIS has not turned the year", () => {
  test("says so, proposes a freeze and nothing of a classroom, and writes only where that is asked for", async () => {
    const july = await districtInJuly({ isSyncOn: true });
    const before = await july.text();
    const requests = july.sandbox.requests().length;
    const shown = await july.run(...to);
    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(shown.stdout).toContain("ClassLink shares no class of 2027-28 yet");
    expect(shown.stdout).toContain("somebody turns Daily sync off: District page");
    expect(shown.stdout).toContain("The SIS turns the year");
    expect(await july.text()).toBe(before);
    const written = await july.run(...to, "--write");
    expect(written.stdout).toContain("+freeze:");
    expect(await july.text()).toBe(
      before.replace(
        "drivers: { read: api, write: api }\n",
        '$&freeze: [{ from: "2027-07-02", to: "2027-08-02", reason: SIS rollover to 2027-28 }]\n',
      ),
    );
    expect((await july.run("validate")).exitCode).toBe(0);
    expect((await july.run(...to)).stdout, "the file has its freeze").toContain("nothing to change");
    const asked = july.sandbox.requests().slice(requests);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(({ method, wrote }) => method !== "GET" || wrote)).toEqual([]);
  });

  test("shares both years: each classroom waits for its class of the old year to end", async () => {
    const july = await districtInJuly();
    const { roster } = july.sandbox;
    roster.putSession({
      sourcedId: "SY28",
      title: "2027-28",
      type: "schoolYear",
      startDate: "2027-08-16",
      endDate: "2028-06-09",
      schoolYear: "2028",
    });
    for (const one of roster.snapshot().classes)
      roster.putClass({ ...one, sourcedId: `n${one.sourcedId}`, termIds: ["SY28"], cohort: "2028" });
    const { stdout } = await july.run(...to);
    expect(stdout).toContain("20 classrooms: 20 as they are · 20 classes of 2027-28");
    expect(stdout).toContain("its class of the year that ends is still shared");
    expect(stdout).toContain("+freeze:");
    expect(stdout).not.toContain("+terms");
    expect(roomsOf(await told(july)).map(({ proposal }) => proposal.kind)).toEqual(Array(40).fill("nothing"));
  });
});

describe.each(turns)("a year that turned: %s", (turn) => {
  test("is told by evidence, applied, and the nights hand no history on and make nothing twice", async () => {
    const july = await districtInJuly();
    const clubs = clubsOf(july);
    const earlier = july.sandbox.classTag.snapshot().classrooms.map(({ id }) => id);
    await july.happen(turnYear(turn));
    const found = roomsOf(await told(july)).map((room) => room.turn);
    const renumbered = { renumbered: 40, "same-ids-other-children": 0, mixed: 20 }[turn];
    expect(found.filter((one) => one === "gone")).toHaveLength(renumbered);
    expect(found.filter((one) => one === "same-id")).toHaveLength(40 - renumbered);

    const state = july.sandbox.classTag.snapshot();
    expect(await july.run(...to, "--write")).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await july.run("validate")).exitCode).toBe(0);
    expect(july.sandbox.classTag.snapshot(), "it proposes, and applies nothing").toEqual(state);
    await july.apply();
    await nights(july);

    expect(roomsWithOtherChildren(july, earlier)).toEqual([]);
    expect(misheld(july)).toEqual([]);
    expect(clubsOf(july)).toEqual(clubs);
    const { classrooms } = july.sandbox.classTag.snapshot();
    expect(classrooms.filter((room) => room.state === "active")).toHaveLength(40 + clubs.length);

    expect((await july.run(...to)).stdout).toContain("the file    nothing to change");
    const plan = await july.run("plan", "rowan", "--detailed-exitcode");
    expect(plan.exitCode, plan.stdout).toBe(0);
    expect(plan.stdout).not.toMatch(/^ {2}[✗?!] /m);
  });
});

describe("what a person says", () => {
  test.each(turns)(
    "%s: a school's classrooms are handed on where it is sure, and nobody else's",
    async (turn) => {
      const july = await districtInJuly();
      const earlier = july.sandbox.classTag.snapshot().classrooms.map(({ id }) => id);
      await july.happen(turnYear(turn));
      const word = ["--hand-on", "Elm Middle", "--teachers", "server"];
      const proposed = roomsOf(await told(july, ...word));
      const handedOn = proposed.filter(({ proposal }) => proposal.kind === "handed-on");
      expect(handedOn.length).toBeGreaterThan(8);
      await july.run(...to, ...word, "--write");
      await july.apply();
      await nights(july, handedOn.length === 20 ? "ready" : "without asking");
      expect(roomsWithOtherChildren(july, earlier)).toEqual(handedOn.map(({ id }) => id).sort());
      expect(misheld(july)).toEqual([]);
      for (const { id, proposal } of handedOn)
        expect(july.sandbox.classTag.classroom(id)).toMatchObject({
          state: "active",
          connections: [proposal.next?.sourcedId],
        });
      const rightful = handedOn.map(({ proposal, sourcedId }) => [sourcedId, proposal.next?.sourcedId]);
      for (const [old, now] of rightful) expect([old, `${old}-2028`]).toContain(now);
    },
  );

  test("a homeroom is never handed on by the program, and until somebody chooses nothing says go", async () => {
    const july = await districtInJuly();
    await july.happen(turnYear("same-ids-other-children"));
    const word = ["--hand-on", "Cedar Elementary"];
    const proposed = (await told(july, ...word)).schools[0]?.classrooms ?? [];
    const chosen = proposed.filter(({ proposal }) => proposal.kind === "choose");
    expect(chosen).toHaveLength(18);
    expect(proposed.filter(({ proposal }) => proposal.kind === "handed-on")).toHaveLength(2);
    expect(chosen.some(({ proposal }) => proposal.candidates?.some(({ isMovedUp }) => isMovedUp))).toBe(true);
    const shown = await july.run(...to, ...word, "--write");
    expect(shown.stdout).toMatch(
      /choose {4}Mr\. Alvarez Room 6 {2}0012-HR-03A {3}districts\/rowan\.yaml:\d+$/m,
    );
    expect(shown.stdout).toMatch(/choose {4}Grade 1 Homeroom {2}\S+ {3}no line yet, classtag cls_sync_\d+$/m);
    const text = shown.stdout.replace(/\s+/g, " ");
    expect(text).toContain("18 classrooms would be although nobody said so: keep Daily sync off");
    expect(text).toContain("Somebody who knows the school chooses for 18 classrooms");
    await july.apply();
    const ready = await july.run("ready", "rowan");
    expect(ready.exitCode).toBe(1);
    const { plan } = districtIn((await july.run("plan", "rowan", "--json")).stdout);
    const codes = plan.diagnostics.map(({ code }: { readonly code: string }) => code);
    expect(codes.filter((code: string) => code === "term-changed")).toHaveLength(18);
  });

  test("where rooms are archived, one whose teacher went up with its children is left to a person", async () => {
    const july = await districtInJuly();
    await july.happen(turnYear("renumbered"));
    const { roster } = july.sandbox;
    const alvarez = roster
      .snapshot()
      .classes.find(({ sourcedId }) => sourcedId === "0012-HR-03A-2028")?.teacher;
    if (alvarez === undefined) throw new Error("no teacher");
    roster.editClass("0012-HR-04A-2028", { teacher: alvarez });
    roster.editClass("0012-HR-03A-2028", { teacher: { givenName: "Nova", familyName: "Quist" } });
    const found = roomsOf(await told(july, "--teachers", "server")).find(({ id }) => id === "cls_1003");
    expect(found?.proposal.kind).toBe("choose");
    expect(found?.proposal.candidates).toContainEqual(
      expect.objectContaining({ sourcedId: "0012-HR-04A-2028", isMovedUp: true }),
    );
    const { stdout } = await july.run(...to, "--teachers", "server");
    expect(stdout).toMatch(/up with its children to 0012-HR-04A-2028 {2}Grade 4 Homeroom.*teacher agrees/);
    expect(stdout).not.toContain("Quist");
  });
});

test("classes that nothing follows are left to the sync, which needs the threshold for them", async () => {
  const july = await districtInJuly();
  const earlier = july.sandbox.classTag.snapshot().classrooms.map(({ id }) => id);
  await july.happen(turnYear("renumbered"));
  const spanish = july.sandbox.roster.snapshot().classes.filter(({ title }) => title === "Spanish 6");
  await july.happen(...spanish.map(({ sourcedId }) => ({ event: "class-unshared", class: sourcedId })));
  const kinds = roomsOf(await told(july)).map(({ proposal }) => proposal.kind);
  expect(kinds.filter((kind) => kind.startsWith("left"))).toHaveLength(spanish.length);
  const { stdout } = await july.run(...to, "--write");
  expect(stdout).toContain(
    '+settings: { deletionThreshold: { value: "100%", until: "2027-07-16", then: "15%" } }',
  );
  await july.apply();
  await nights(july, "without asking");
  expect(roomsWithOtherChildren(july, earlier)).toEqual([]);
  expect(misheld(july)).toEqual([]);
  await july.pass(14);
  const plan = await july.run("plan", "rowan", "--json");
  expect(districtIn(plan.stdout).plan.changes).toMatchObject([
    { setting: "deletionThreshold", before: 100, after: 15 },
  ]);
});

test("with the sync on, says first what the next night would hand on", async () => {
  const july = await districtInJuly({ isSyncOn: true });
  await july.happen(turnYear("same-ids-other-children"));
  const { stdout } = await july.run(...to);
  expect(stdout).toContain("tonight     40 classrooms go on, all of them with other children");
  expect(stdout).toMatch(/1\. Now, before the next night, somebody turns Daily sync off/);
  expect((await july.run(...to, "--write")).exitCode).toBe(0);
  const again = (await july.run(...to)).stdout;
  expect(again, "what a line says is not yet so").toContain(
    "40 classrooms go on, all of them with other children",
  );
});

test("where a night came before anybody was asked, what it made stays, and what is old goes", async () => {
  const july = await districtInJuly({ isSyncOn: true });
  const clubs = clubsOf(july);
  const earlier = july.sandbox.classTag.snapshot().classrooms.map(({ id }) => id);
  await july.happen(turnYear("renumbered"));
  await july.pass(1);
  expect(july.sandbox.classTag.snapshot().classrooms).toHaveLength(earlier.length + 40);
  july.sync(false);
  const { stdout } = await july.run(...to, "--hand-on", "Elm Middle");
  expect(stdout).toContain("has a classroom already");
  expect(roomsOf(await told(july)).map(({ proposal }) => proposal.kind)).toEqual(Array(40).fill("archived"));
  await july.run(...to, "--write");
  await july.apply();
  await nights(july);
  expect(roomsWithOtherChildren(july, earlier)).toEqual([]);
  expect(misheld(july)).toEqual([]);
  const { classrooms } = july.sandbox.classTag.snapshot();
  expect(classrooms.filter(({ state }) => state === "active")).toHaveLength(40 + clubs.length);
});

test("a school that has turned and one that has not are told apart", async () => {
  const july = await districtInJuly();
  await july.happen(turnYear("renumbered", "0012"));
  const { schools } = await told(july);
  expect(schools.map(({ classrooms }) => [...new Set(classrooms.map(({ turn }) => turn))])).toEqual([
    ["gone"],
    ["waits"],
  ]);
  const { stdout } = await july.run(...to, "--write");
  expect(stdout).toContain('+terms: ["2026-27", "2027-28"]');
  expect(stdout).toContain("+freeze:");
  expect((await july.run("validate")).exitCode).toBe(0);
});

test("in a district of several files, each school's lines change in its own, and the year in the district's", async () => {
  const july = await districtInJuly();
  const folder = path.join(july.cwd, "districts/rowan");
  const [head = "", cedar = "", elm = ""] = (await july.text()).split(/^schools:\n {2}- |^ {2}- /m);
  await mkdir(path.join(folder, "schools"), { recursive: true });
  const school = (text: string): string => text.replace(/^ {4}/gm, "");
  await writeFile(path.join(folder, "district.yaml"), head);
  await writeFile(path.join(folder, "schools/cedar.yaml"), school(cedar));
  await writeFile(path.join(folder, "schools/elm.yaml"), school(elm));
  await rm(path.join(july.cwd, "districts/rowan.yaml"));
  await july.happen(turnYear("mixed"));
  const written = await july.run(...to, "--write");
  expect(written).toMatchObject({ exitCode: 0, stderr: "" });
  expect(written.stdout).toContain(
    "written  districts/rowan/district.yaml, districts/rowan/schools/cedar.yaml, districts/rowan/schools/elm.yaml",
  );
  const texts = await Promise.all(
    ["district.yaml", "schools/cedar.yaml", "schools/elm.yaml"].map((name) =>
      readFile(path.join(folder, name), "utf8"),
    ),
  );
  expect(texts[0]).toBe(head.replace('terms: ["2026-27"]', 'terms: ["2027-28"]'));
  for (const text of texts.slice(1)) expect(text.match(/policy: archive/g)).toHaveLength(20);
  expect((await july.run("validate")).exitCode).toBe(0);
});

test("the JSON is as its schema says", async () => {
  const july = await districtInJuly();
  await july.happen(turnYear("mixed"));
  for (const options of [[], ["--hand-on", "Cedar Elementary"], ["--hand-on", "Elm Middle", "--write"]])
    expect(outputProblems((await july.run(...to, ...options, "--json")).stdout)).toEqual([]);
});

test("what cannot be meant is said, and what can be typed instead", async () => {
  const july = await districtInJuly();
  await july.happen(turnYear("renumbered"));
  const misspelt = await july.run(...to, "--hand-on", "Elm Midle");
  expect(misspelt).toMatchObject({ exitCode: 64 });
  expect(misspelt.stderr).toContain('no participating school "Elm Midle" for --hand-on');
  expect(misspelt.stderr).toContain("There is Cedar Elementary, Elm Middle.");
  const other = await july.run("rollover", "rowan", "--to", "2027-2028");
  expect(other).toMatchObject({ exitCode: 1, stdout: "" });
  expect(other.stderr).toContain('ClassLink has no academic session "2027-2028"');
  expect(other.stderr).toContain("2027-28");
  expect(await rollcall(["rollover", "rowan"])).toMatchObject({ exitCode: 64 });
});
