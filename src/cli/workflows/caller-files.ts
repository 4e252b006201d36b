export interface CallerOptions {
  /** Repository that holds Rollcall: `owner/name`. */
  readonly rollcall: string;
  /** Its release. */
  readonly tag: string;
  /** The default branch of the district's repository. */
  readonly branch: string;
  /** IANA name, where all districts of the repository have the same. */
  readonly timezone?: string;
}

/** The three files with which a district's repository calls Rollcall's workflows: texts by path. */
export function callerFiles(options: CallerOptions): ReadonlyMap<string, string> {
  const { rollcall, tag, branch } = options;
  const call = (name: string): string =>
    `    uses: ${rollcall}/.github/workflows/${name}.yml@${tag}\n    secrets: inherit\n`;
  return new Map([
    [
      ".github/workflows/plan.yml",
      `# Every pull request, whatever it touches: the status that it sets is required before a merge.
name: plan
on:
  pull_request_target:
    branches: [${branch}]
    types: [opened, synchronize, reopened, edited]
  issue_comment:
    types: [created]
permissions:
  actions: read
  contents: read
  pull-requests: write
  statuses: write
jobs:
  plan:
${call("plan")}`,
    ],
    [
      ".github/workflows/apply.yml",
      `name: apply
on:
  push:
    branches: [${branch}]
    paths: ["districts/**"]
  schedule:
    - cron: "23 12 * * *"
  workflow_dispatch:
    inputs:
      district:
        description: District, as its file is called
        required: true
        type: string
      fingerprint:
        description: Fingerprint of the plan to apply
        required: true
        type: string
      acknowledge:
        description: "A guard to lift for this plan, as guard:fingerprint"
        type: string
permissions:
  actions: read
  contents: read
  pull-requests: write
jobs:
  apply:
${call("apply")}`,
    ],
    [
      ".github/workflows/drift.yml",
      `name: drift
on:
  schedule:
    - cron: "53 14 * * *"
  workflow_dispatch:
permissions:
  actions: read
  contents: read
  issues: write
  pull-requests: read
jobs:
  drift:
${call("drift")}`,
    ],
  ]);
}
