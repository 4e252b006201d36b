import type { Roster } from "../../model/classlink.ts";
import type { Classroom, ClassTagState, LiveSchool } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { nameSome } from "../../model/text.ts";
import { NearMisses } from "./near-miss.ts";
import { DamagedIds, isShownInstead, isSpreadsheetsOwn } from "./spreadsheet-damage.ts";

export interface DoubtedState {
  /** Live state in which a connection that cannot be relied on is unknown, so that nothing is written because of it. */
  readonly live: ClassTagState;
  /** Ids of classes that such a classroom may hold, with its name: nobody else may take them. */
  readonly maybeHeld: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists pass through spreadsheets, which take ids for numbers and dates, and through hands. An id that is none of
 * ClassLink's, but differs from one only in what gets lost on the way, is doubted; so is one that another id may have
 * become. What a driver read itself is never doubted.
 */
export function doubtCopiedIds(live: ClassTagState, roster: Roster): DoubtedState {
  const isCopied = [...live.schools, ...live.classrooms].some(({ copiedAt }) => copiedAt !== undefined);
  if (!isCopied) return { live, maybeHeld: new Map(), diagnostics: [] };
  const maybeHeld = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const settle = <Item extends Classroom | LiveSchool>(
    item: Item,
    doubt: Doubt,
    school: string | undefined,
  ): Item => {
    const found = doubtsOf(item, doubt);
    if (found.length === 0) return item;
    if (doubt.what === "class")
      for (const { meant } of found) for (const id of meant) maybeHeld.set(id, item.name);
    diagnostics.push(...found.map((one) => finding(item, one, school)));
    return { ...item, connections: "unknown" };
  };
  const schoolNames = new Map(live.schools.map(({ key, name }) => [key, name]));
  const ofOrgs = doubtFor([...roster.orgs, ...namedOnly(roster, "orgs")], "org");
  const ofClasses = doubtFor([...roster.classes, ...namedOnly(roster, "classes")], "class");
  const settled: ClassTagState = {
    ...live,
    schools: live.schools.map((one) => settle(one, ofOrgs, undefined)),
    classrooms: live.classrooms.map((one) => settle(one, ofClasses, schoolNames.get(one.schoolKey))),
  };
  return { live: settled, maybeHeld, diagnostics };
}

/** A record that cannot be read is there all the same, under its id. */
const namedOnly = ({ unreadable }: Roster, name: string): readonly { readonly sourcedId: string }[] =>
  unreadable.flatMap(({ collection, sourcedId }) =>
    collection === name && sourcedId !== undefined ? [{ sourcedId }] : [],
  );

interface Doubt {
  readonly what: "class" | "org";
  readonly known: ReadonlyMap<string, string>;
  readonly nearMisses: NearMisses;
  readonly damaged: DamagedIds;
}

function doubtFor(
  items: readonly { readonly sourcedId: string; readonly name?: string; readonly title?: string }[],
  what: Doubt["what"],
): Doubt {
  const known = new Map(items.map(({ sourcedId, name, title }) => [sourcedId, name ?? title ?? ""]));
  return { what, known, nearMisses: new NearMisses(known.keys()), damaged: new DamagedIds(known.keys()) };
}

interface DoubtedId {
  readonly id: string;
  readonly meant: readonly string[];
  readonly doubt: Doubt;
}

function doubtsOf(item: Classroom | LiveSchool, doubt: Doubt): readonly DoubtedId[] {
  const { connections, copiedAt } = item;
  if (copiedAt === undefined || connections === "unknown") return [];
  return connections.flatMap((id) => {
    const isKnown = doubt.known.has(id);
    const near = isKnown ? [] : doubt.nearMisses.of(id);
    // A known id is only doubted where a spreadsheet would have made just this text of another one.
    const damaged = doubt.damaged.of(id).filter((one) => !isKnown || mayHaveBecome(one, id));
    const meant = [...new Set([...near, ...damaged])];
    if (meant.length === 0 && !isKnown && isShownInstead(id)) return [{ id, meant, doubt }];
    return meant.length === 0 ? [] : [{ id, meant: isKnown ? [id, ...meant] : meant, doubt }];
  });
}

const mayHaveBecome = (one: string, shown: string): boolean =>
  isSpreadsheetsOwn(shown) && (one.length > shown.length || !isSpreadsheetsOwn(one));

function finding(
  item: Classroom | LiveSchool,
  { id, meant, doubt }: DoubtedId,
  school: string | undefined,
): Diagnostic {
  const described = meant.map((one) => `${JSON.stringify(one)} (${doubt.known.get(one) ?? ""})`);
  const [right = ""] = meant;
  return {
    severity: "error",
    code: "copied-id-doubtful",
    message: `${JSON.stringify(item.name)}: the list of what ClassTag holds says ${JSON.stringify(id)}, ${meant.length === 0 ? "which is how a spreadsheet shows a number, a date or a truth value" : `and ClassLink has ${described.join(" and ")}`}. A spreadsheet or a slip may have changed it, so it counts as unknown and nothing is written because of it.`,
    hint: `Look in ClassTag, and write what it shows with an apostrophe in front, so that it stays as it is: ${[...(meant.length === 0 ? [] : [meant.length === 1 ? `'${right}` : nameSome(meant.map((one) => `'${one}`))]), `'${id} if it really shows that`].join(", or ")}.`,
    ...defined({ at: item.copiedAt }),
    ...(school === undefined ? { school: item.name } : { school }),
  };
}
