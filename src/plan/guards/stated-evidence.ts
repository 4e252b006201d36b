import type { Diagnostic } from "../../model/diagnostic.ts";
import { counted, formatNumber } from "../../model/text.ts";
import { isTakeover, type Takeover } from "../../model/writes.ts";
import { doubtfulTakeovers } from "./doubtful-takeovers.ts";
import type { GuardContext } from "./guard.ts";

/**
 * Says for how many takeovers only the file's own word speaks. It is a warning where the guard against weak evidence would
 * refuse without that word: whoever writes it could write it to quieten the guard.
 */
export function statedEvidence(context: GuardContext): readonly Diagnostic[] {
  const takeovers = context.writes.filter(isTakeover);
  const stated = takeovers.filter(restsOnFile);
  if (stated.length === 0) return [];
  const [refusal] = doubtfulTakeovers(
    context,
    (one) => restsOnFile(one) || ["none", "weak"].includes(one.evidence.support.strength),
  );
  const guard = refusal === undefined ? "" : "; without it, `weak-evidence` would refuse";
  return [
    {
      severity: refusal === undefined ? "notice" : "warning",
      code: "evidence-stated",
      message: `For ${formatNumber(stated.length)} of ${counted(takeovers.length, "takeover")} nothing speaks beside the id but what the file states in because:${guard}.`,
      hint: "Rollcall cannot check it: ask whoever wrote it, or look at some of the classrooms.",
    },
  ];
}

const restsOnFile = ({ evidence: { support } }: Takeover): boolean =>
  support.strength === "fair" && support.agrees.length === 0;
