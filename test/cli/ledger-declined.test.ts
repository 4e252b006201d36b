import { expect, test } from "vitest";
import { ledgerClone, sampleWith } from "./ledger-clone.ts";
import { sandboxForTest } from "./run-rollcall.ts";

test("of what was reviewed and declined nobody says that nobody reviewed it", async () => {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox, sampleWith("schedule: heal"));
  const { file, fingerprint } = await clone.planned();
  sandbox.classTag.editClassroom("cls_20401", { connections: ["some-other-id"] });
  await clone.merged({ plans: [file] });
  clone.git("fetch", "--quiet", "--prune", "origin");
  await clone.run(["ledger", "decline", fingerprint, "--district", "springfield", "--push"]);
  const record = { plans: [file], places: ["Lincoln Elementary", ""] };
  const tip = clone.tip();
  const why = "pull request #12 asked for it and speaks no longer: it was declined or superseded";
  expect((await clone.night(record)).stdout).toContain(why);
  expect((await clone.drift(record)).finding.markdown).not.toContain("nothing is settled there yet");
  expect(clone.tip()).toBe(tip);
});
