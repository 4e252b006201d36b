import type { RolloverProposal, Successor, Turn } from "../../model/rollover.ts";

/** What a proposal comes to in a few words, as a comment beside its line. */
export function whyProposed(
  to: string,
  { sourcedId, turn }: { readonly sourcedId: string; readonly turn: Turn },
  proposal: RolloverProposal,
): string {
  const id = JSON.stringify(sourcedId);
  switch (proposal.kind) {
    case "archived":
      return turn === "same-id"
        ? `${to}: ${id} means other children now: archived, and the sync makes them a classroom of their own`
        : `${to}: was ${id}, archived; the sync has a classroom of its own for what follows: ${successorEvidence(proposal.next)}`;
    case "handed-on":
      return turn === "same-id"
        ? `${to}: ${id} means other children now, and the classroom is handed on to them`
        : `${to}: was ${id}, handed on: ${successorEvidence(proposal.next)}`;
    case "left-alone":
      return `${to}: ${id} is gone, and the sync archives its classroom`;
    case "choose":
      return `${to}: ${id} means other children now: choose what becomes of their classroom`;
    case "nothing":
    case "left-to-sync":
      return `${to}: ${id}`;
  }
}

/** What the two classes say the same of; kinds, and nobody's name. */
export const successorEvidence = ({
  agrees,
  disagrees,
  hasClassroom,
}: Pick<Successor, "agrees" | "disagrees" | "hasClassroom">): string =>
  [
    ...agrees.filter((kind) => kind !== "headcount").map((kind) => `${kind} agrees`),
    ...disagrees.map((kind) => `${kind} differs`),
    ...(hasClassroom === true ? ["has a classroom already"] : []),
  ].join(" · ");
