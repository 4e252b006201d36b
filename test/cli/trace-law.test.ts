import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineHistory } from "../../src/cli/trace/line-history.ts";
import { openRepository } from "../../src/git/repository.ts";
import { gitEnvironment } from "../git/repository-for-test.ts";
import { tries } from "../tries.ts";
import { temporaryFolder } from "./run-rollcall.ts";
import { begin, breaking, type Edit, edit, filesOf, traced, valueIn, type World } from "./traced-world.ts";

interface Written {
  /** On the first-parent history, oldest first. */
  readonly mainline: readonly { readonly mark: number; readonly world: World }[];
  readonly stream: string;
}

/** A list of edits is a commit; a list of lists a branch, merged while main goes on with its first. */
function write(drawn: readonly (Edit | readonly Edit[])[]): Written {
  const parts: string[] = [];
  const mainline: { mark: number; world: World }[] = [];
  let mark = 0;
  const commit = (ref: string, world: World, parents: readonly number[]): number => {
    mark += 1;
    const [from, ...merged] = parents;
    parts.push(
      `commit ${ref}\nmark :${mark}\ncommitter A <a@example.org> ${1_700_000_000 + mark} +0000\ndata 1\nx\n`,
      ...(from === undefined ? [] : [`from :${from}\n`]),
      ...merged.map((one) => `merge :${one}\n`),
      "deleteall\n",
      ...[...filesOf(world)].map(
        ([file, text]) => `M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
      ),
    );
    return mark;
  };
  const onMain = (world: World, others: readonly number[] = []): void => {
    const last = mainline.at(-1)?.mark;
    const parents = last === undefined ? [] : [last, ...others];
    mainline.push({ mark: commit("refs/heads/main", world, parents), world });
  };
  onMain(begin);
  for (const one of drawn) {
    const { mark: tip, world } = mainline.at(-1) ?? { mark: 0, world: begin };
    if (typeof one === "function") {
      onMain(one(world));
      continue;
    }
    let [last, branch] = [tip, world];
    for (const edited of one) {
      branch = edited(branch);
      last = commit("refs/heads/branch", branch, [last]);
    }
    onMain({ ...world, expect: (world.expect + 1) % 9 });
    const base = mainline.at(-1)?.world ?? world;
    onMain(
      one.reduce((merged, edited) => edited(merged), base),
      [last],
    );
  }
  return { mainline, stream: parts.join("") };
}

test("law: trace of a line finds exactly the commits that changed what it asks for", async () => {
  const folder = await temporaryFolder();
  const history = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: edit },
      { weight: 1, arbitrary: breaking },
      { weight: 2, arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }) },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  );
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(history, async (drawn) => {
      const { mainline, stream } = write(drawn);
      runs += 1;
      const at = `${folder}/${runs}`;
      const git = (args: readonly string[], input?: string): string =>
        execFileSync("git", [...args], {
          cwd: folder,
          env: gitEnvironment,
          encoding: "utf8",
          input: input ?? "",
        });
      git(["init", "--quiet", "--initial-branch=main", at]);
      git(["-C", at, "fast-import", "--quiet"], stream);
      const ids = git(["-C", at, "rev-list", "--first-parent", "--reverse", "main"]).trim().split("\n");
      const last = mainline.at(-1)?.world ?? begin;
      const repository = await openRepository(at, { env: gitEnvironment });
      const found = await lineHistory(
        repository,
        [ids.at(-1) ?? ""],
        { folder: "districts", district: last.district },
        { classroomId: traced },
      );
      let known = "none";
      const expected: string[] = [];
      for (const [index, { world }] of mainline.entries()) {
        const value = valueIn(world);
        if (value === undefined) continue;
        if (value !== known) expected.push(ids[index] ?? "");
        known = value;
      }
      expect(found.changes.map(({ commit }) => commit.commit).reverse()).toEqual(expected);
    }),
    { numRuns: tries(8) },
  );
});
