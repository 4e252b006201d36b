import type { RefusalView } from "./plan-view.ts";

/** Of what guards say so much is read at once: the rest is folded, or counted. */
export const refusalsAtOnce = 5;

/** What nobody can lift, then one of each guard, because one word lifts it at all schools, then the others; what is lifted last. */
export function inOrderOfHardness(refusals: readonly RefusalView[]): readonly RefusalView[] {
  const named = new Set<string>();
  const ranked = [...refusals]
    .sort((left, right) => weight(left) - weight(right))
    .map((refusal) => {
      const isFurther = named.has(refusal.guard);
      named.add(refusal.guard);
      return { refusal, rank: weight(refusal) * 2 + Number(isFurther) };
    });
  return ranked.sort((left, right) => left.rank - right.rank).map(({ refusal }) => refusal);
}

function weight({ stands, acknowledgement, endsWithTime }: RefusalView): number {
  if (!stands) return 2;
  return acknowledgement === undefined && !endsWithTime ? 0 : 1;
}
