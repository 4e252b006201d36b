import { balance } from "./balance.ts";
import type { HeadcountHabits } from "./headcount-habits.ts";
import type { RoomAge } from "./room-age.ts";
import type { RoomOrigins } from "./room-origins.ts";
import type { RoomClues, SchoolClues } from "./school-clues.ts";

/** What a district's own rooms say of its habits. */
export interface Learnt {
  readonly headcounts: HeadcountHabits;
  readonly origins: RoomOrigins;
}

/** A class, by its number in the school, and how likely it is the room's. */
interface Claim {
  readonly class: number;
  readonly share: number;
}

interface Claimant {
  readonly room: number;
  readonly share: number;
}

export interface Claims {
  /** Of every room: its classes, best first. */
  readonly ranked: readonly (readonly Claim[])[];
  /** Of every class: the rooms that would take it if they could choose freely. */
  readonly claimants: readonly (readonly Claimant[])[];
}

/** Less than this of a room's free choice is no claim. */
const leastClaim = 0.25;

/** Less likely than this, beside the likeliest or none, a class is not worth keeping by itself. */
const negligible = 0.002;

/**
 * Weighs all rooms of a school against all its classes at once.
 * @param ages `undefined`: as if nothing but names were known
 */
export function claimsOf(
  { rooms, school: { classes } }: SchoolClues,
  { headcounts, origins }: Learnt,
  ages: readonly RoomAge[] | undefined,
): Claims {
  const pairs = { rooms: [] as number[], classes: [] as number[], odds: [] as number[] };
  const first: number[] = [];
  const alone = new Float64Array(rooms.length);
  const claimants = classes.map((): Claimant[] => []);
  const weigh = headcounts.weigher();
  const odds = new Float64Array(classes.length);
  for (const [at, room] of rooms.entries()) {
    first.push(pairs.odds.length);
    const prior = priorOf(room, rooms.length, origins, ages?.[at] ?? "unknown");
    const { sum, greatest } = writeOdds(odds, room, prior, (index) =>
      ages === undefined ? 1 : weigh(room.room.students, classes[index]?.students),
    );
    const least = negligible * (1 + greatest);
    alone[at] = 1 + sum;
    for (let index = 0; index < odds.length; index += 1) {
      const one = odds[index] ?? 0;
      if (one < least) continue;
      alone[at] = (alone[at] ?? 1) - one;
      pairs.rooms.push(at);
      pairs.classes.push(index);
      pairs.odds.push(one);
      if (one > leastClaim * (1 + sum)) claimants[index]?.push({ room: at, share: one / (1 + sum) });
    }
  }
  first.push(pairs.odds.length);
  const shares = balance(pairs, alone, classes.length, origins.withoutRoom);
  const ranked = rooms.map((_, at): readonly Claim[] =>
    pairs.classes
      .slice(first[at], first[at + 1])
      .map((index, offset) => ({ class: index, share: shares[(first[at] ?? 0) + offset] ?? 0 }))
      .sort((left, right) => right.share - left.share || left.class - right.class),
  );
  return { ranked, claimants };
}

/** Logarithms below this add nothing to a sum that is about one. */
const vanishing = -6;

function priorOf(
  { reading, earlierWeights }: RoomClues,
  rooms: number,
  origins: RoomOrigins,
  age: RoomAge,
): number {
  let sum = 0;
  for (const weight of earlierWeights) if (weight > vanishing) sum += Math.exp(weight);
  const classes = earlierWeights.length;
  return origins.oddsOf(age, reading, classes, rooms, sum / Math.max(1, classes));
}

/** The odds of every class, written into a list that is used again for the next room. */
function writeOdds(
  odds: Float64Array,
  { weights }: RoomClues,
  prior: number,
  weigh: (index: number) => number,
): { readonly sum: number; readonly greatest: number } {
  const scale = prior / Math.max(1, odds.length);
  let sum = 0;
  let greatest = 0;
  for (let at = 0; at < odds.length; at += 1) {
    const weight = weights[at] ?? 0;
    const one = weight > vanishing ? scale * Math.exp(weight) * weigh(at) : 0;
    odds[at] = one;
    sum += one;
    if (one > greatest) greatest = one;
  }
  return { sum, greatest };
}
