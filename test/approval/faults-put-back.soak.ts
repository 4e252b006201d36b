import { describe, expect, test } from "vitest";
import { type Fault, faultyCopy } from "../faulty-copy.ts";

const faults: readonly Fault[] = [
  {
    name: "what nothing is known of passes for settled",
    file: "src/approval/return-to-record.ts",
    today: 'if (standing.kind === "open") return standing.reason;',
    before: "",
  },
  {
    name: "a place is settled whatever the file asks for by now",
    file: "src/approval/file-standing.ts",
    today: "if (settled?.intent === intent)",
    before: "if (settled !== undefined)",
  },
  {
    name: "a review speaks for whatever the file asks for by now",
    file: "src/approval/pending-reviews.ts",
    today: 'return standing?.kind === "pending" && standing.plan.fingerprint === pending.fingerprint;',
    before: "return true;",
  },
  {
    name: "a line that was blocked when its school was settled counts as settled",
    file: "src/approval/return-to-record.ts",
    today: "if (!writes.every((write) => settled.some((place) => isReturn(write, place))))",
    before: "if (settled.length === 0)",
  },
  {
    name: "what was written and undone is made again",
    file: "src/approval/authorise.ts",
    today: "writesOf(change).every((write) => made[index]?.has(targetOf(write)) !== true)",
    before: "true",
  },
  {
    name: "a run that is started again brings its plan back",
    file: "src/approval/pending.ts",
    today: "if (ledger.heard.some((one) => one.pullRequest === pullRequest)) return ledger;",
    before: "",
  },
  {
    name: "what was tried counts as settled, whatever a read shows",
    file: "src/approval/settle.ts",
    today:
      "if (plan.changes.some((change) => placesOf(change).includes(keyOfPlace(place)))) return undefined;",
    before: "",
  },
  {
    name: "places are joined by ClassTag's keys alone",
    file: "src/model/ledger.ts",
    today: "left.key === right.key && left.name === right.name",
    before: "left.key === right.key",
  },
  {
    name: "a place that left the file is remembered",
    file: "src/approval/bring-up.ts",
    today: "return forget(next, intents, live, (name) => names.has(name));",
    before: "return next;",
  },
  {
    name: "a schedule that nobody reviewed says how far a night goes",
    file: "src/approval/return-to-record.ts",
    today: "[settingsOfDistrict, ...placesOf(change)]",
    before: "placesOf(change)",
  },
  {
    name: "any merge counts as reviewed",
    file: "test/approval/machine.ts",
    today: ".filter(({ isApproved }) => isApproved)",
    before: "",
  },
];

/** Minutes of work for one processor: it runs in `npm run soak` alone. */
describe("the law finds each fault that is put back", () => {
  const { testsWith } = faultyCopy();
  const law = ["test/soak.config.ts", "test/approval/ledger-law.test.ts", "-t", "whatever happens"];

  test.each(faults)("$name", async (fault) => {
    const told = await testsWith(fault, law);
    const found = Number(/Property failed after (\d+) tests/.exec(told)?.[1] ?? 0);
    expect(found).toBeGreaterThan(0);
    process.stderr.write(`found after ${found} histories\n`);
  });
});
