import type { GuardRefusal } from "../../model/plan.ts";
import { archiveAll } from "./archive-all.ts";
import { archiveReappearing } from "./archive-reappearing.ts";
import { archiveShare } from "./archive-share.ts";
import { disconnectShare } from "./disconnect-share.ts";
import { acknowledgeExpected } from "./expectation.ts";
import { freeze } from "./freeze.ts";
import type { Guard, GuardContext } from "./guard.ts";
import { idHeld } from "./id-held.ts";
import { identityChanged } from "./identity-changed.ts";
import { idsVanished } from "./ids-vanished.ts";
import { protectionRemoved } from "./protection-removed.ts";
import { quietHours } from "./quiet-hours.ts";
import { reconnectShare } from "./reconnect-share.ts";
import { rosterShrunken } from "./roster-shrunken.ts";
import { takeoverShare } from "./takeover-share.ts";
import { weakEvidence } from "./weak-evidence.ts";

/** What cannot be lifted first, then what doubts the read, then what counts the changes. */
const guards: readonly Guard[] = [
  freeze,
  quietHours,
  rosterShrunken,
  idsVanished,
  identityChanged,
  idHeld,
  protectionRemoved,
  archiveAll,
  archiveShare,
  archiveReappearing,
  takeoverShare,
  reconnectShare,
  disconnectShare,
  weakEvidence,
];

/** All refusals of a plan; those that the file itself acknowledges say so. */
export function refusalsOf(context: GuardContext): readonly GuardRefusal[] {
  return acknowledgeExpected(
    guards.flatMap((guard) => guard(context)),
    context,
  );
}
