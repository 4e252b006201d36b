import type { Indexes } from "../lines/wish.ts";
import type { PlanInput } from "../plan-input.ts";
import { type TermScope, termScope } from "../terms/term-scope.ts";
import { type DoubtedState, doubtCopiedIds } from "./doubt-copied-ids.ts";
import { indexLive } from "./live-index.ts";
import { resolveReferences } from "./resolve-references.ts";
import { indexRoster } from "./roster-index.ts";

/** Both sides as a plan asks them: what counts by its term, and what of it can be relied on. */
export interface Seen {
  readonly terms: TermScope;
  readonly doubted: DoubtedState;
  readonly indexes: Indexes;
}

export function lookAt({ district, roster, live, moment }: PlanInput): Seen {
  const read = resolveReferences(roster);
  const terms = termScope(district.terms, read, moment.date, district.at);
  const doubted = doubtCopiedIds(live, read);
  return {
    terms,
    doubted,
    indexes: {
      roster: indexRoster(read, terms),
      live: indexLive(doubted.live, doubted.maybeHeld),
    },
  };
}
