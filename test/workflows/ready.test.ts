import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { home } from "./built-rollcall.ts";
import { projectFor } from "./loop.ts";

const caller = ".github/workflows/drift.yml";

test("with ready: true the drift workflow opens one issue a district, and a red status of the commit", async () => {
  const project = await projectFor({ hasProcesses: true });
  await project.schedule("drift");
  expect(project.github.state.statuses).toEqual([]);
  const guide = await readFile(path.join(home, ".github/ADOPTING.md"), "utf8");
  const [, lines = ""] = /^```yaml\n( {4}with:\n {6}ready:.*\n)```/m.exec(guide) ?? [];
  expect(lines).not.toBe("");
  await project.write(caller, (text) => text.replace("    permissions:", `${lines}    permissions:`));
  await project.pushToMain();
  const run = await project.schedule("drift");
  expect(run.results).toMatchObject({ drift: "success", issue: "success" });
  const ready = () =>
    [...project.github.state.issues.values()].filter(({ labels }) => labels.includes("rollcall-ready"));
  expect(ready()).toMatchObject([
    {
      state: "open",
      title: "Rollcall: springfield is not ready for Daily sync",
      body: expect.stringContaining("- [ ] "),
    },
  ]);
  expect(project.github.state.statuses).toMatchObject([
    {
      state: "failure",
      context: "rollcall/ready",
      description: expect.stringMatching(/^springfield: no-go: /),
    },
  ]);
  await project.schedule("drift");
  expect(ready()).toHaveLength(1);
});
