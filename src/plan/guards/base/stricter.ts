import { defined } from "../../../model/defined.ts";
import type { CountLimits, District } from "../../../model/district.ts";

/**
 * The head's file with the protections of both: every limit of base and head, the freezes of both, the longer hours around the sync.
 * So a pull request cannot loosen a limit and use it in one go.
 */
export function withProtectionOf(base: District | undefined, head: District): District {
  if (base === undefined) return head;
  const { archive, takeover, reconnect, disconnect, vanished, changed, weak } = head.guards;
  return {
    ...head,
    guards: {
      archive: {
        ...bothOf(base.guards.archive, archive),
        windowDays: Math.max(base.guards.archive.windowDays, archive.windowDays),
      },
      takeover: bothOf(base.guards.takeover, takeover),
      reconnect: bothOf(base.guards.reconnect, reconnect),
      disconnect: bothOf(base.guards.disconnect, disconnect),
      vanished: bothOf(base.guards.vanished, vanished),
      changed: bothOf(base.guards.changed, changed),
      weak: bothOf(base.guards.weak, weak),
    },
    freeze: [
      ...head.freeze,
      ...base.freeze.filter((one) => !head.freeze.some((other) => isSame(one, other))),
    ],
    ...defined({ sync: bothSyncs(base.sync, head.sync) }),
  };
}

const bothOf = (base: CountLimits, head: CountLimits): CountLimits => ({
  perSchool: [...head.perSchool, ...base.perSchool],
  perDistrict: [...head.perDistrict, ...base.perDistrict],
  floor: Math.min(base.floor, head.floor),
});

/** A start that a pull request moves counts once it is merged, where ClassTag does not show it. */
const bothSyncs = (base: District["sync"], head: District["sync"]): District["sync"] =>
  base === undefined || head === undefined
    ? (base ?? head)
    : {
        startsAt: base.startsAt,
        quietHours: Math.max(base.quietHours, head.quietHours),
        lasts: Math.max(base.lasts, head.lasts),
      };

const isSame = (left: District["freeze"][number], right: District["freeze"][number]): boolean =>
  left.from === right.from && left.to === right.to;
