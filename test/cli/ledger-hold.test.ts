import { expect, test } from "vitest";
import { ledgerClone } from "./ledger-clone.ts";
import { sandboxForTest } from "./run-rollcall.ts";

test("why one plan waits is not said of another, which the apply was not for", async () => {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox);
  const { file } = await clone.planned();
  sandbox.classTag.editClassroom("cls_20401", { connections: ["some-other-id"] });
  await clone.merged({ plans: [file] });
  expect(clone.ledger().pending).toMatchObject([{ reason: "it was reviewed for another live state" }]);
  sandbox.classTag.editClassroom("cls_40103", { connections: [] });
  const other = await clone.planned("--school", "Franklin K-8");
  sandbox.inject({
    service: "classtag",
    match: { method: "PUT" },
    times: "always",
    effect: { kind: "status", status: 422 },
  });
  await clone.merged({ plans: [other.file], pullRequest: 13 });
  expect(clone.ledger().pending).toMatchObject([
    { pullRequest: 12, reason: "it was reviewed for another live state" },
    { pullRequest: 13, reason: "ClassTag refused a write, did not answer, or held something else" },
  ]);
});
