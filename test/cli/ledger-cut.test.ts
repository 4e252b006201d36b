import { expect, test } from "vitest";
import { ledgerClone, sampleWith } from "./ledger-clone.ts";
import { sandboxForTest } from "./run-rollcall.ts";

test("an apply that is cut off twice ends no plan that waits at other schools", async () => {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox, sampleWith("schedule: heal"));
  const { file } = await clone.planned();
  sandbox.classTag.editClassroom("cls_20401", { connections: ["some-other-id"] });
  await clone.merged({ plans: [file] });
  const [waiting] = clone.ledger().pending;
  expect(waiting?.places.map(({ place }) => place)).toContainEqual(
    expect.objectContaining({ name: "Lincoln Elementary" }),
  );
  for (let night = 0; night < 2; night += 1) {
    sandbox.classTag.editClassroom("cls_40103", { connections: [] });
    const { fingerprint } = await clone.planned("--school", "Franklin K-8");
    clone.origin.hook("pre-receive", `test -e cut${night} && exit 1; touch cut${night}`);
    await clone.byHand(fingerprint, {}, ["--school", "Franklin K-8"]);
    expect(clone.ledger().begun).toMatchObject({ plans: [] });
  }
  clone.origin.hook("pre-receive", "exit 0");
  await clone.night();
  expect(clone.ledger().pending).toMatchObject([{ pullRequest: 12 }]);
  expect(clone.ledger().pending[0]).not.toHaveProperty("wasResumed");
});
