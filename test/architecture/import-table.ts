import path from "node:path/posix";

/** One row of the table "The house". */
export interface Room {
  /** As its row calls it: folders end with `/`, and `*` stands for any letters of a file's name. */
  readonly names: readonly string[];
  readonly mayImport: readonly string[];
  /** Packages that it may use; `node:` stands for Node's own modules, `@owner/*` for all of an owner's. */
  readonly packages: readonly string[];
}

/**
 * Reads the table below the heading "The house".
 * @throws Error where there is none, or where a row has another number of columns
 */
export function importTable(markdown: string): readonly Room[] {
  const [, section] = markdown.split(/^## The house$/m);
  const rows =
    (section ?? "")
      .split(/^## /m, 1)
      .join("")
      .match(/^\|.*\|$/gm) ?? [];
  if (rows.length < 3) throw new Error('There is no table below the heading "The house".');
  return rows.slice(2).map((row) => {
    const cells = row.slice(1, -1).split("|");
    const [names = "", , mayImport = "", packages = ""] = cells;
    if (cells.length !== 4) throw new Error(`A row of the table has ${cells.length} columns: ${row}`);
    return { names: named(names), mayImport: named(mayImport), packages: named(packages) };
  });
}

/** What a cell names: only what stands in backticks counts. */
const named = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

/** The room of a file of `src/`: the row that names it most closely. */
export function roomOf(rooms: readonly Room[], file: string): Room | undefined {
  const candidates = rooms.flatMap((room) =>
    room.names.filter((name) => covers(name, file)).map((name) => ({ room, closeness: name.length })),
  );
  return candidates.sort((left, right) => right.closeness - left.closeness)[0]?.room;
}

/** Whether a name of the table covers a file of `src/`. */
export function covers(name: string, file: string): boolean {
  if (name.endsWith("/")) return file.startsWith(name);
  const [before = "", after] = name.split("*");
  return after === undefined
    ? file === name
    : file.startsWith(before) && file.endsWith(after) && !file.includes("/");
}

/** Whether a file of a room may import what it names as `specifier`. */
export function isAllowed(room: Room, file: string, specifier: string): boolean {
  const outside = importFromOutside(file, specifier);
  if (outside !== undefined) return room.packages.some((name) => isOfPackage(name, outside));
  const target = path.join(path.dirname(file), specifier);
  return [...room.names, ...room.mayImport].some((name) => covers(name, target));
}

/** What is imported from outside of `src/`, a package or a path in the repository; `undefined` for what lies inside. */
export function importFromOutside(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return specifier;
  const target = path.join(path.dirname(file), specifier);
  return target.startsWith("../") ? target.slice("../".length) : undefined;
}

/** Whether a module belongs to a package as the table names it. */
export function isOfPackage(name: string, specifier: string): boolean {
  if (name === "node:") return specifier.startsWith(name);
  if (name.endsWith("/*")) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}
