import type { BranchPattern } from "../../../../github/setup/environments.ts";
import { type Check, type CheckFinding, doubtful, failed, fine } from "../../check.ts";
import { areaOf, type DistrictSubject, type Role } from "../district-subject.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { environmentPlace } from "../place.ts";
import { judge } from "../unseen.ts";

/** Whether nothing but the default branch gets at the environment's credentials. */
export const environmentBranches = (role: Role, exists: Check<DistrictSubject>): Check<DistrictSubject> => ({
  area: areaOf(role),
  name: "branches",
  needs: [exists],
  run: async ({ environments, repository }) => {
    const { found, patterns } = environments[role];
    const seen = await found();
    const { defaultBranch } = await repository.facts();
    const where = `${environmentPlace(repository, environments[role].name, seen)} → Deployment branches and tags`;
    const at = { what: "which branches the environment admits", needs: "Actions: read", place: where };
    const click = `Choose "Selected branches and tags", and add the one rule ${defaultBranch}: ${where}.`;
    if (seen.kind !== "seen") return judge(seen, at, () => []);
    const admitted = (what: string): CheckFinding =>
      failed(`admits ${what}: a workflow there can read the credentials`, click);
    switch (seen.value.branches) {
      case "every":
        return [admitted("every branch and tag")];
      case "protected":
        return await protectedOnly(repository, defaultBranch, admitted, click);
      case "selected":
        return judge(await patterns(), at, (listed) => [selected(listed, defaultBranch, admitted, click)]);
    }
  },
});

function selected(
  listed: readonly BranchPattern[],
  branch: string,
  admitted: (what: string) => CheckFinding,
  click: string,
): CheckFinding {
  const others = listed.filter(({ isTag, name }) => isTag || name !== branch);
  const names = others.map(({ isTag, name }) => `${isTag ? "tags" : "branches"} called ${name}`).sort();
  if (names.length > 0) return admitted(names.join(", "));
  return listed.length === 0
    ? failed(`admits no branch, not even ${branch}: no job that needs it starts`, click)
    : fine(`admits ${branch} and nothing else`);
}

/** Without any branch protection rule GitHub admits every branch; rulesets are not said to count. */
async function protectedOnly(
  repository: GitHubSubject,
  branch: string,
  admitted: (what: string) => CheckFinding,
  click: string,
): Promise<readonly CheckFinding[]> {
  const protection = await repository.protection();
  if (protection.kind === "absent")
    return [
      admitted(`protected branches, and ${branch} has no branch protection rule, so it may be every branch`),
    ];
  const at = { what: "branch protection rules", needs: "Administration: read", place: click };
  return judge(
    protection.kind === "seen" ? await repository.protectedBranches() : protection,
    at,
    (names) => {
      const others = names.filter((name) => name !== branch);
      if (others.length > 0) return [admitted(`${others.join(", ")} as well, which are protected too`)];
      return [
        doubtful(
          `admits protected branches: today that is ${branch}, and a rule for a pattern would admit branches that are made tomorrow`,
          click,
        ),
      ];
    },
  );
}
