import type { RoomAge } from "./room-age.ts";

/** What rooms are made for: a class of this year, a class of an earlier year, or no class at all (a club, a team, a try). */
interface ByOrigin {
  readonly now: number;
  readonly earlier: number;
  readonly none: number;
}

/** How rooms come about, before anything is known of the district. */
const expected: ByOrigin = { now: 0.76, earlier: 0.12, none: 0.12 };

/** Of last year's rooms, those whose teacher has the same class again: in all but their age they look like this year's. */
const retained = 0.5;

const trust = 12;

/** However many rooms there are, some class may have none. */
const leastWithoutRoom = 0.08;

/** How many rooms of which age there are, and what that says. */
export class RoomOrigins {
  #classes = trust;
  #roomed = trust * 0.8;
  #rooms = 2 * trust;
  #alike = 2 * trust * expected.earlier * retained;
  #ownEarlier = 0.12 * trust;
  #own = trust;
  #otherEarlier = 0.5 * trust;
  #other = trust;

  learn(age: RoomAge, isKnown: boolean): void {
    if (age !== "now" && age !== "earlier") return;
    const earlier = age === "earlier" ? 1 : 0;
    if (isKnown) {
      this.#own += 1;
      this.#ownEarlier += earlier;
    } else {
      this.#other += 1;
      this.#otherEarlier += earlier;
    }
  }

  /**
   * Learns from a school how many classes have a room, and how many rooms are alike: made for a class that another room is
   * made for. A room of last year is found out by its double, unless this year's room is not there.
   */
  learnSchool(school: {
    readonly classes: number;
    readonly roomed: number;
    readonly rooms: number;
    readonly alike: number;
  }): void {
    this.#classes += school.classes;
    this.#roomed += school.roomed;
    this.#rooms += school.rooms;
    this.#alike += school.alike;
  }

  /** Classes without a room, for each that has one. */
  get withoutRoom(): number {
    return Math.max(leastWithoutRoom, this.#classes / Math.max(1, this.#roomed) - 1);
  }

  /**
   * How much likelier a room is one of this year's classes than not.
   * `likelihood`: how much likelier its name is that of a class of the school than by chance, as a mean over all classes.
   */
  oddsOf(
    age: RoomAge,
    isClub: boolean,
    {
      classes,
      likelihood,
      rooms,
    }: { readonly classes: number; readonly likelihood: number; readonly rooms: number },
  ): number {
    const now = Math.min(expected.now, (0.95 * classes) / Math.max(1, rooms));
    const chance = this.#chanceOf(age);
    const kept =
      age === "unknown" ? Math.min(retained, this.#alike / this.#rooms / expected.earlier) : retained;
    const alike = 1 - retained + kept * likelihood;
    const club = isClub ? 20 : 1;
    const without = expected.earlier * chance.earlier * alike + expected.none * chance.none * club;
    return (now * chance.now) / without;
  }

  #chanceOf(age: RoomAge): ByOrigin {
    if (age === "unknown") return { now: 1, earlier: 1, none: 1 };
    if (age === "named-now") return { now: 1, earlier: 0.03, none: 0.5 };
    if (age === "named-earlier") return { now: 0.01, earlier: 1, none: 0.5 };
    const own = this.#ownEarlier / this.#own;
    const other = this.#otherEarlier / this.#other;
    return age === "earlier"
      ? { now: own, earlier: Math.max(0.9, own), none: other }
      : { now: 1 - own, earlier: Math.min(0.05, 1 - own), none: 1 - other };
  }
}
