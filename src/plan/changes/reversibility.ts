import type { ChangeKind, Reversibility } from "../../model/change.ts";

/**
 * How each kind of change can be taken back. Archiving is documented as losing nothing; removing a connection is
 * documented nowhere, and a takeover may remove members that ClassLink does not share.
 */
const reversibilityByKind: Readonly<Record<ChangeKind, Reversibility>> = {
  archive: { level: "reversible", by: "unarchive the classroom; nothing is lost", assumed: false },
  unarchive: { level: "reversible", by: "archive the classroom again; nothing is lost", assumed: false },
  "set-setting": { level: "reversible", by: "set the old value before the next sync runs", assumed: false },
  "connect-school": { level: "by-hand", by: "support removes the org's SOURCED ID", assumed: true },
  disconnect: { level: "reversible", by: "connect the SOURCED ID again", assumed: false },
  connect: {
    level: "hardly",
    by: "support ticket; members that the sync removes may not return",
    assumed: true,
  },
  reconnect: {
    level: "hardly",
    by: "support ticket; members that the sync removes may not return",
    assumed: true,
  },
  exchange: {
    level: "hardly",
    by: "support ticket; members that the sync removes may not return",
    assumed: true,
  },
};

export const reversibilityOf = (kind: ChangeKind): Reversibility => reversibilityByKind[kind];
