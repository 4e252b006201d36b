import type { Look, Unseen } from "../../../github/setup/look.ts";
import { type CheckFinding, failed, notKnown } from "../check.ts";

export interface LookedAt {
  /** What it is, as it follows on "may not see". */
  readonly what: string;
  /** Permission of a fine-grained token, or of an app, that shows it. */
  readonly needs: string;
  /** Where a person can look. */
  readonly place: string;
}

/** What a check says of what was seen; the same sentence wherever the token may not see it. */
export function judge<Value>(
  seen: Look<Value>,
  at: LookedAt,
  judged: (value: Value) => readonly CheckFinding[],
): readonly CheckFinding[] {
  return seen.kind === "seen" ? judged(seen.value) : [unseen(seen, at)];
}

export function unseen({ kind }: Unseen, { needs, place, what }: LookedAt): CheckFinding {
  switch (kind) {
    case "hidden":
      return notKnown(
        `not known: the token may not see ${what}; it needs ${needs}`,
        `Run this with an administrator's token (GITHUB_TOKEN from gh auth token), or look at ${place}.`,
      );
    case "absent":
      return notKnown(`not known: GitHub has no answer about ${what}`, `Look at ${place}.`);
    case "not-in-plan":
      return failed(
        `GitHub has no ${what} for a private repository on this account's plan`,
        "It takes GitHub Pro (a person's account), Team or Enterprise (an organisation's); schools may get one free: see https://education.github.com.",
      );
  }
}
