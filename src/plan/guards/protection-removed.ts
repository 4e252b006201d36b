import { counted, nameSome } from "../../model/text.ts";
import type { Guard } from "./guard.ts";

/** Protection outlives the line that gave it: taking out a line and writing to its classroom is one step too many for one review. */
export const protectionRemoved: Guard = ({ writes, protectedInBase }) => {
  if (protectedInBase.length === 0) return [];
  const byKey = new Map(protectedInBase.map((one) => [one.key, one]));
  const byId = new Map(protectedInBase.flatMap((one) => one.sourcedIds.map((id) => [id, one] as const)));
  const touched = new Set(
    writes
      .flatMap((write) => [
        "school" in write ? byKey.get(write.key) : undefined,
        "evidence" in write ? byId.get(write.evidence.sourcedId) : undefined,
      ])
      .filter((one) => one !== undefined),
  );
  if (touched.size === 0) return [];
  const named = nameSome([...touched].map(({ name, why }) => `${name} (${why})`));
  return [
    {
      guard: "protection-removed",
      message: `would touch ${counted(touched.size, "classroom")} that the base's file protects by a line or school that is removed: ${named}`,
      wayOut: "Remove the protection in a pull request of its own, or acknowledge it.",
      numbers: { count: touched.size, of: protectedInBase.length, limit: 0 },
      canBeAcknowledged: true,
    },
  ];
};
