import { describe, expect, test } from "vitest";
import { projectFor, strict, writes } from "./loop.ts";

describe("a guard", () => {
  test("refuses: the status is red, an acknowledgement by somebody else turns it green without a push, and the merge applies", async () => {
    const project = await projectFor();
    await strict(project);
    const opened = await project.openPullRequest(12);
    expect(opened.results).toMatchObject({ plan: "success", comment: "success" });
    expect(project.status(12)).toBe("failure");
    const line =
      /rollcall: acknowledge takeover-share [0-9A-Z-]{19}/.exec(project.planComment(12))?.[0] ?? "";
    expect(line).not.toBe("");

    project.github.setPermission("administrator", "admin");
    await project.comment(12, line, "administrator");
    expect(project.status(12)).toBe("failure");
    await project.comment(12, line, "stranger");
    expect(project.status(12)).toBe("failure");
    project.github.setPermission("reviewer", "write");
    await project.comment(12, line, "reviewer");
    expect(project.status(12)).toBe("success");

    const merged = await project.merge(12);
    expect(merged.results["apply"]).toBe("success");
    expect(writes(project)).toBeGreaterThan(0);
  });

  test("that nobody lifted stops the apply after the merge, which says how to go on", async () => {
    const project = await projectFor();
    await strict(project);
    await project.openPullRequest(12);
    const merged = await project.merge(12);
    expect(merged.results["apply"]).toBe("failure");
    expect(writes(project)).toBe(0);
    expect(project.github.state.comments.at(-1)?.body).toContain("rollcall: acknowledge takeover-share");
  });
});
