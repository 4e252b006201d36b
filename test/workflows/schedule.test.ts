import { describe, expect, test } from "vitest";
import { openWithNote, projectFor } from "./loop.ts";

describe("on schedule", () => {
  test("drift: what the file allows is mended, the rest becomes one issue, which is closed when nothing is left", async () => {
    const project = await projectFor();
    await openWithNote(project);
    await project.merge(12);
    const [emptied, taken] = project.sandbox.classTag
      .snapshot()
      .classrooms.filter(({ connections, state }) => connections.length === 1 && state === "active");
    project.sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
    project.sandbox.classTag.editClassroom(taken?.id ?? "", { connections: ["some-other-id"] });
    await project.schedule("apply");
    const room = (id: string | undefined) =>
      project.sandbox.classTag.snapshot().classrooms.find((one) => one.id === id);
    expect(room(emptied?.id)?.connections).toEqual(emptied?.connections);
    expect(room(taken?.id)?.connections).toEqual(["some-other-id"]);

    const found = await project.schedule("drift");
    expect(found.results).toMatchObject({ drift: "success", issue: "success" });
    const issues = () => [...project.github.state.issues.values()];
    expect(issues()).toMatchObject([{ state: "open", title: expect.stringContaining("1 change to review") }]);
    await project.schedule("drift");
    expect(issues()).toHaveLength(1);
    project.sandbox.classTag.editClassroom(taken?.id ?? "", { connections: taken?.connections ?? [] });
    await project.schedule("drift");
    expect(issues()).toMatchObject([{ state: "closed" }]);
  });

  test("two applies of one district never overlap", async () => {
    const project = await projectFor();
    await openWithNote(project);
    await project.merge(12);
    const before = project.timeline.length;
    await Promise.all([project.schedule("apply"), project.schedule("apply")]);
    const applies = project.timeline.slice(before).filter(({ job }) => job === "apply");
    expect(applies.map(({ when }) => when)).toEqual(["begins", "ends", "begins", "ends"]);
    expect(new Set(applies.map(({ run }) => run)).size).toBe(2);
  });
});
