import fc from "fast-check";

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
export interface World {
  readonly district: string;
  readonly isFolder: boolean;
  readonly isBroken: boolean;
  readonly comment: string;
  readonly title: string;
  readonly expect: number;
  readonly schools: readonly School[];
}

export const traced = "cls_1";
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

export const begin: World = {
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

export type Edit = (world: World) => World;
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
export const edit: fc.Arbitrary<Edit> = fc.oneof(
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
      (world) =>
        world.isBroken ? world : { ...world, isFolder },
  ),
  some("springfield", "springfield-usd").map(
    (district): Edit =>
      (world) =>
        world.isBroken ? world : { ...world, district },
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
);

/** Where files cannot be read nobody can tell where they came from, so it comes alone. */
export const breaking: fc.Arbitrary<Edit> = some(true, false, false).map(
  (isBroken): Edit =>
    (world) => ({ ...world, isBroken }),
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

export function filesOf(world: World): ReadonlyMap<string, string> {
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
export function valueIn(world: World): string | undefined {
  if (world.isBroken) return undefined;
  for (const { name: school, policy, rooms } of world.schools)
    for (const room of rooms)
      if (isTraced(room))
        return JSON.stringify([school, room.name, room.policy ?? policy, room.classlink, room.title]);
  return "none";
}
