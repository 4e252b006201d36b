import { counted } from "../../model/text.ts";
import type { Guard } from "./guard.ts";

/** Ids that classrooms outside the file hold: taking them away is not ours, and going on without them is a person's choice. */
export const idHeld: Guard = ({ planned, findings }) => {
  const held = findings.filter(({ code }) => code === "id-held-elsewhere");
  const [first] = held;
  if (first === undefined) return [];
  const lines = planned.reduce(
    (sum, { school }) => sum + (school.participates ? school.classrooms.length : 0),
    0,
  );
  return [
    {
      guard: "id-held",
      message: `${counted(held.length, "line")} would take a SOURCED ID that a classroom outside the file holds: ${first.message}${held.length === 1 ? "" : ` And ${held.length - 1} more.`}`,
      wayOut:
        "List the classroom that holds it, or disconnect it by hand; or acknowledge it to go on without these lines.",
      numbers: { count: held.length, of: lines, limit: 0 },
      canBeAcknowledged: true,
    },
  ];
};
