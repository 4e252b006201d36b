import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineHistory } from "../../src/cli/trace/line-history.ts";
import { openRepository } from "../../src/git/repository.ts";
import { gitEnvironment } from "../git/repository-for-test.ts";
import { tries } from "../tries.ts";
import { temporaryFolder } from "./run-rollcall.ts";

/** What the files say, as they were made: nothing of it is read back. */
interface Room {
  readonly id: string;
  readonly name: string;
  readonly policy?: string;
  readonly classlink?: string;
  readonly title?: string;
  readonly isBlock: boolean;
}
interface School {
  readonly name: string;
  readonly policy: string;
  readonly rooms: readonly Room[];
}
interface World {
  readonly district: string;
  readonly isFolder: boolean;
  readonly isBroken: boolean;
  readonly comment: string;
  readonly title: string;
  readonly expect: number;
  readonly schools: readonly School[];
}

const traced = "cls_1";
const names = [
  "Ms Rivera Room 12",
  "Señora Núñez · Español",
  'It\'s "x"',
  "a: b # c",
  "- { name: y, classtag: cls_1, policy: archive }",
  "👩‍🏫 3B, policy: leave",
  "Grade 1 | Mr. O'Brien",
  "Room - { name: Chess 1, policy: leave }",
  "Room - { name: Chess 2, policy: leave }",
];
const titles = ["Springfield", 'with "quotes" and it\'s', "block"];
const comments = ["", "# it's \"open", "# cls_1"];

const begin: World = {
  district: "springfield",
  isFolder: false,
  isBroken: false,
  comment: "",
  title: "Springfield",
  expect: 1,
  schools: ["Lincoln Elementary", "Franklin K-8"].map((name, at) => ({
    name,
    policy: "leave",
    rooms: [3, 4, 5].map((room) => ({ id: `cls_${at}${room}`, name: `Room ${room}`, isBlock: false })),
  })),
};

type Edit = (world: World) => World;
const all =
  (edit: (room: Room) => Room, isMeant: (room: Room) => boolean): Edit =>
  (world) => ({
    ...world,
    schools: world.schools.map((school) => ({
      ...school,
      rooms: school.rooms.map((room) => (isMeant(room) ? edit(room) : room)),
    })),
  });
const isTraced = ({ id }: Room): boolean => id === traced;
const without = (world: World): World => ({
  ...world,
  schools: world.schools.map((school) => ({
    ...school,
    rooms: school.rooms.filter((room) => !isTraced(room)),
  })),
});
const put =
  (name: string, school: number, at: number, isBlock: boolean): Edit =>
  (world) => {
    const old = world.schools.flatMap(({ rooms }) => rooms).find(isTraced) ?? { id: traced, name, isBlock };
    return {
      ...world,
      schools: without(world).schools.map((one, index) =>
        index === school ? { ...one, rooms: [...one.rooms.slice(0, at), old, ...one.rooms.slice(at)] } : one,
      ),
    };
  };

const some = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);
const mine = some(true, true, false).map(
  (isMine) => (room: Room) => (isMine ? isTraced(room) : !isTraced(room)),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(some(...names), some(0, 1), some(0, 1, 3), fc.boolean()).map((drawn) => put(...drawn)),
  some<Edit>(without),
  fc
    .tuple(some("sync", "archive", undefined), mine)
    .map(([policy, isMeant]) =>
      all(({ policy: _, ...room }) => ({ ...room, ...(policy && { policy }) }), isMeant),
    ),
  fc
    .tuple(some("0012-1", "0012-2", undefined), mine)
    .map(([classlink, isMeant]) =>
      all(({ classlink: _, ...room }) => ({ ...room, ...(classlink && { classlink }) }), isMeant),
    ),
  fc.tuple(some(...names), mine).map(([name, isMeant]) => all((room) => ({ ...room, name }), isMeant)),
  fc
    .tuple(some("Grade 3", 'it\'s "3"'), mine)
    .map(([title, isMeant]) => all((room) => ({ ...room, title }), isMeant)),
  fc.tuple(fc.boolean(), mine).map(([isBlock, isMeant]) => all((room) => ({ ...room, isBlock }), isMeant)),
  fc.boolean().map(
    (isFolder): Edit =>
      (world) => ({ ...world, isFolder }),
  ),
  some("springfield", "springfield-usd").map(
    (district): Edit =>
      (world) => ({ ...world, district }),
  ),
  some(...comments).map(
    (comment): Edit =>
      (world) => ({ ...world, comment }),
  ),
  some(...titles).map(
    (title): Edit =>
      (world) => ({ ...world, title }),
  ),
  fc.nat(9).map(
    (expected): Edit =>
      (world) => ({ ...world, expect: expected }),
  ),
  fc.tuple(some("sync", "leave"), some(0, 1)).map(
    ([policy, at]): Edit =>
      (world) => ({
        ...world,
        schools: world.schools.map((school, index) => (index === at ? { ...school, policy } : school)),
      }),
  ),
  some(true, false, false).map(
    (isBroken): Edit =>
      (world) => ({ ...world, isBroken }),
  ),
);

const plain = /^[\p{L}\p{N}][^:#,[\]{}"]*$/u;
function scalar(text: string, depth: number): string {
  if (depth === 0 && plain.test(text)) return text;
  return depth === 1 && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/** Where there is room for it, a text over several lines, of which one looks like another classroom. */
function nameText(name: string, isBlock: boolean, indent: string): string {
  const [first, ...others] = name.split(" - ");
  return isBlock && others.length > 0
    ? [">-", first, ...others.map((other) => `- ${other}`)].join(`\n${indent}    `)
    : scalar(name, name.length % 3);
}

function roomText({ id, name, policy, classlink, title, isBlock }: Room, indent: string): string {
  const pairs = [
    `classtag: ${id}`,
    `name: ${nameText(name, isBlock, indent)}`,
    ...(policy === undefined ? [] : [`policy: ${policy}`]),
    ...(classlink === undefined ? [] : [`classlink: "${classlink}"`]),
    ...(title === undefined ? [] : [`title: ${scalar(title, 2)}`]),
  ];
  return isBlock ? `${indent}- ${pairs.join(`\n${indent}  `)}` : `${indent}- { ${pairs.join(", ")} }`;
}

const schoolText = ({ name, policy, rooms }: School, first: string, rest: string, expected: number): string =>
  [
    `${first}name: ${name}`,
    `${rest}policy: ${policy}`,
    `${rest}expect: { connect: ${expected} }`,
    rooms.length === 0 ? `${rest}classrooms: []` : `${rest}classrooms:`,
    ...rooms.map((room) => roomText(room, `${rest}  `)),
    "",
  ].join("\n");

function filesOf(world: World): ReadonlyMap<string, string> {
  const { district, title, comment, schools } = world;
  const name = title === "block" ? ">-\n  x\n  - { name: y, classtag: cls_1 }" : JSON.stringify(title);
  const header = `version: 1\ndistrict: ${district}\n${comment}\nname: ${name}\nclasslink: { org: "1" }\ntimezone: America/Chicago\n`;
  const broken = world.isBroken ? "]\n" : "";
  const base = `districts/${district}`;
  if (!world.isFolder)
    return new Map([
      [
        `${base}.yaml`,
        `${header}schools:\n${schools.map((one) => schoolText(one, "  - ", "    ", world.expect)).join(`${comment}\n`)}${broken}`,
      ],
    ]);
  return new Map([
    [`${base}/district.yaml`, `${header}${broken}`],
    ...schools.map(
      (one, at) => [`${base}/schools/${at}.yaml`, schoolText(one, "", "", world.expect)] as const,
    ),
  ]);
}

/** What the line asks for, from the world itself. */
function valueIn(world: World): string | undefined {
  if (world.isBroken) return undefined;
  for (const { name: school, policy, rooms } of world.schools)
    for (const room of rooms)
      if (isTraced(room))
        return JSON.stringify([school, room.name, room.policy ?? policy, room.classlink, room.title]);
  return "none";
}

interface Written {
  /** On the first-parent history, oldest first. */
  readonly mainline: readonly { readonly mark: number; readonly world: World }[];
  readonly stream: string;
}

/** A list of edits is a commit; a list of lists a branch, merged while main goes on with its first. */
function write(drawn: readonly (Edit | readonly Edit[])[]): Written {
  const parts: string[] = [];
  const mainline: { mark: number; world: World }[] = [];
  let mark = 0;
  const commit = (ref: string, world: World, parents: readonly number[]): number => {
    mark += 1;
    const [from, ...merged] = parents;
    parts.push(
      `commit ${ref}\nmark :${mark}\ncommitter A <a@example.org> ${1_700_000_000 + mark} +0000\ndata 1\nx\n`,
      ...(from === undefined ? [] : [`from :${from}\n`]),
      ...merged.map((one) => `merge :${one}\n`),
      "deleteall\n",
      ...[...filesOf(world)].map(
        ([file, text]) => `M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
      ),
    );
    return mark;
  };
  const onMain = (world: World, others: readonly number[] = []): void => {
    const last = mainline.at(-1)?.mark;
    const parents = last === undefined ? [] : [last, ...others];
    mainline.push({ mark: commit("refs/heads/main", world, parents), world });
  };
  onMain(begin);
  for (const one of drawn) {
    const { mark: tip, world } = mainline.at(-1) ?? { mark: 0, world: begin };
    if (typeof one === "function") {
      onMain(one(world));
      continue;
    }
    let [last, branch] = [tip, world];
    for (const edited of one) {
      branch = edited(branch);
      last = commit("refs/heads/branch", branch, [last]);
    }
    onMain({ ...world, expect: (world.expect + 1) % 9 });
    const base = mainline.at(-1)?.world ?? world;
    onMain(
      one.reduce((merged, edited) => edited(merged), base),
      [last],
    );
  }
  return { mainline, stream: parts.join("") };
}

test("law: trace of a line finds exactly the commits that changed what it asks for", async () => {
  const folder = await temporaryFolder();
  const history = fc.array(
    fc.oneof({ weight: 4, arbitrary: edit }, fc.array(edit, { minLength: 1, maxLength: 3 })),
    {
      minLength: 1,
      maxLength: 14,
    },
  );
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(history, async (drawn) => {
      const { mainline, stream } = write(drawn);
      runs += 1;
      const at = `${folder}/${runs}`;
      const git = (args: readonly string[], input?: string): string =>
        execFileSync("git", [...args], {
          cwd: folder,
          env: gitEnvironment,
          encoding: "utf8",
          input: input ?? "",
        });
      git(["init", "--quiet", "--initial-branch=main", at]);
      git(["-C", at, "fast-import", "--quiet"], stream);
      const ids = git(["-C", at, "rev-list", "--first-parent", "--reverse", "main"]).trim().split("\n");
      const last = mainline.at(-1)?.world ?? begin;
      const repository = await openRepository(at, { env: gitEnvironment });
      const found = await lineHistory(
        repository,
        [ids.at(-1) ?? ""],
        { folder: "districts", district: last.district },
        { classroomId: traced },
      );
      let known = "none";
      const expected: string[] = [];
      for (const [index, { world }] of mainline.entries()) {
        const value = valueIn(world);
        if (value === undefined) continue;
        if (value !== known) expected.push(ids[index] ?? "");
        known = value;
      }
      expect(found.changes.map(({ commit }) => commit.commit).reverse()).toEqual(expected);
    }),
    { numRuns: tries(8) },
  );
});
