import type { IntentDigests } from "./placed-intents.ts";

/** A commit that touched the district, and what the file asks for since; no intents where it cannot be read there. */
export interface PastFile {
  /** In full. */
  readonly commit: string;
  /** First line of its message. */
  readonly subject: string;
  readonly intents?: IntentDigests;
}

/** A commit, and the places (as the file calls them, `""` for the district's own part) of which it says something. */
export interface Work {
  readonly past: PastFile;
  readonly places: readonly string[];
}

export interface Works {
  /** Newest first: with which each open place came to ask for what it asks for now. */
  readonly introducing: readonly Work[];
  /** Newest first: all that changed an open place since it last asked for something that the ledger knows. */
  readonly all: readonly Work[];
  /** Whether nothing older can be among `introducing`. */
  readonly hasIntroducing: boolean;
  /** Whether nothing older can be among `all`. */
  readonly hasAll: boolean;
}

/**
 * Where in its history the file came to ask for what no ledger knows. Digests are compared and nothing else: neither dates nor
 * who descends from whom.
 * @param pasts newest first, from HEAD on
 * @param isWhole whether there is nothing before the last of them
 * @param known digests of what is settled, or waits
 */
export function worksIn(
  head: IntentDigests,
  pasts: readonly PastFile[],
  isWhole: boolean,
  known: ReadonlySet<string>,
): Works {
  const named = pasts.map(({ intents }) => intents && intentsByName(intents));
  const introduced = new Map<number, string[]>();
  const worked = new Map<number, string[]>();
  let hasIntroducing = true;
  let hasAll = true;
  for (const [name, intent] of intentsByName(head)) {
    if (known.has(intent)) continue;
    const found = walk(name, intent, named, isWhole, known);
    for (const index of found.changedAt) add(worked, index, name);
    if (found.introducedAt !== undefined) add(introduced, found.introducedAt, name);
    hasIntroducing &&= found.introducedAt !== undefined || isWhole;
    hasAll &&= found.isEnded;
  }
  return {
    introducing: worksAt(introduced, pasts),
    all: worksAt(worked, pasts),
    hasIntroducing,
    hasAll,
  };
}

interface Walked {
  readonly introducedAt: number | undefined;
  readonly changedAt: readonly number[];
  readonly isEnded: boolean;
}

function walk(
  name: string,
  intent: string,
  pasts: readonly (NamedIntents | undefined)[],
  isWhole: boolean,
  known: ReadonlySet<string>,
): Walked {
  const intentAfter = (index: number): string | undefined => pasts[index]?.get(name);
  const changedAt: number[] = [];
  let introducedAt: number | undefined;
  for (const index of pasts.keys()) {
    const after = intentAfter(index);
    if (after !== undefined && known.has(after)) return { introducedAt, changedAt, isEnded: true };
    if (index === pasts.length - 1 && !isWhole) return { introducedAt, changedAt, isEnded: false };
    const before = intentAfter(index + 1);
    if (after === before && after !== undefined) continue;
    changedAt.push(index);
    if (introducedAt === undefined && (after === intent || before !== intent)) introducedAt = index;
    if (isNew(name, pasts[index], pasts[index + 1])) return { introducedAt, changedAt, isEnded: true };
  }
  return { introducedAt, changedAt, isEnded: isWhole };
}

/** A place that was added, and cannot be another one under a new name, because none left the file with that commit. */
function isNew(name: string, after: NamedIntents | undefined, before: NamedIntents | undefined): boolean {
  if (after === undefined || before === undefined || before.has(name)) return false;
  return [...before.keys()].every((other) => after.has(other));
}

/** By the places' names, `""` for the district's own part. */
type NamedIntents = ReadonlyMap<string, string>;

const intentsByName = ({ district, schools }: IntentDigests): NamedIntents =>
  new Map([["", district], ...schools.map(({ name, intent }) => [name, intent] as const)]);

function add(places: Map<number, string[]>, index: number, name: string): void {
  const names = places.get(index) ?? [];
  names.push(name);
  places.set(index, names);
}

const worksAt = (places: ReadonlyMap<number, readonly string[]>, pasts: readonly PastFile[]): Work[] =>
  [...places]
    .sort(([left], [right]) => left - right)
    .flatMap(([index, names]) => {
      const past = pasts[index];
      return past === undefined ? [] : [{ past, places: names }];
    });
