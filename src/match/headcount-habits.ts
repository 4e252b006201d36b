/** How far two headcounts are apart: the same, by one, by two, by up to 15 %, by up to 40 %, by more. */
const kinds = 6;

function kindOf(here: number, there: number): number {
  const apart = Math.abs(here - there);
  if (apart <= 2) return apart;
  const most = Math.max(here, there);
  return apart <= most * 0.15 ? 3 : apart <= most * 0.4 ? 4 : 5;
}

/** How often a room and its own class are so far apart, before anything is known of the district. */
const expected: readonly number[] = [0.34, 0.18, 0.12, 0.12, 0.14, 0.1];

/** As much as so many rooms would say. */
const trust = 30;

/** Headcounts agree by chance, so neither their agreement nor its opposite may decide alone. */
const most = 1.7;
const least = -2.2;

/** What headcounts say in one district: learnt from rooms that are known by other things, against all pairs of its schools. */
export class HeadcountHabits {
  readonly #own: number[] = expected.map((share) => share * trust);
  readonly #any: number[] = expected.map(() => trust / kinds);

  learnOwn(here: number | undefined, there: number | undefined, weight: number): void {
    add(this.#own, here, there, weight);
  }

  learnAny(here: number | undefined, there: number | undefined): void {
    add(this.#any, here, there, 1);
  }

  /** How much likelier two headcounts are those of a room and its own class, from what was learnt until now. */
  weigher(): (here: number | undefined, there: number | undefined) => number {
    const weights = this.#own.map((_, kind) => {
      const weight = Math.log(shareOf(this.#own, kind) / shareOf(this.#any, kind));
      return Math.exp(Math.max(least, Math.min(most, weight)));
    });
    return (here, there) =>
      here === undefined || there === undefined ? 1 : (weights[kindOf(here, there)] ?? 1);
  }
}

function add(counts: number[], here: number | undefined, there: number | undefined, weight: number): void {
  if (here === undefined || there === undefined) return;
  const kind = kindOf(here, there);
  counts[kind] = (counts[kind] ?? 0) + weight;
}

const shareOf = (counts: readonly number[], kind: number): number =>
  (counts[kind] ?? 0) / counts.reduce((sum, count) => sum + count, 0);
