import { balance } from "./balance.ts";
import type { HeadcountHabits } from "./headcount-habits.ts";
import type { RoomAge } from "./room-age.ts";
import type { RoomOrigins } from "./room-origins.ts";
import { type RoomClues, type SchoolClues, vanishing } from "./school-clues.ts";

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
  /** Of every room: the class that its name singles out, whatever other rooms want. */
  readonly singledOut: readonly (number | undefined)[];
}

/** All other classes together are less likely than the rest of this. */
const singledOutFrom = 0.97;

/** Less than this of a room's free choice is no claim. */
const leastClaim = 0.15;

/** Less likely than this, beside the likeliest or none, a class is not worth keeping by itself. */
const negligible = 0.004;

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
  const singledOut: (number | undefined)[] = [];
  const weigh = headcounts.weigher();
  const odds = new Float64Array(classes.length);
  for (const [at, room] of rooms.entries()) {
    first.push(pairs.odds.length);
    const prior = origins.oddsOf(ages?.[at] ?? "unknown", room.reading.isClub, {
      classes: classes.length,
      rooms: rooms.length,
      likelihood: room.earlierLikelihood,
    });
    const { sum, greatest, likeliest } = writeOdds(odds, room, prior, (index) =>
      ages === undefined ? 1 : weigh(room.room.students, classes[index]?.students),
    );
    const least = negligible * (1 + greatest);
    alone[at] = 1 + sum;
    singledOut.push(greatest > singledOutFrom * sum ? likeliest : undefined);
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
  return { ranked, claimants, singledOut };
}

/** The odds of every class, written into a list that is used again for the next room. */
function writeOdds(
  odds: Float64Array,
  { weights }: RoomClues,
  prior: number,
  weigh: (index: number) => number,
): { readonly sum: number; readonly greatest: number; readonly likeliest: number } {
  const scale = prior / Math.max(1, odds.length);
  let sum = 0;
  let greatest = 0;
  let likeliest = 0;
  for (let at = 0; at < odds.length; at += 1) {
    const weight = weights[at] ?? 0;
    const one = weight > vanishing ? scale * Math.exp(weight) * weigh(at) : 0;
    odds[at] = one;
    sum += one;
    if (one <= greatest) continue;
    greatest = one;
    likeliest = at;
  }
  return { sum, greatest, likeliest };
}
