export interface CallerOptions {
  /** The repository that holds Rollcall, as owner/name. */
  readonly rollcall: string;
  readonly tag: string;
  /** The branch whose district files are applied. */
  readonly branch: string;
  /** IANA name of the time zone that nights are counted in; without it UTC, at hours that suit the United States. */
  readonly timezone?: string;
  /** Where jobs run: a label, or a JSON array of labels. Without it what the called workflows choose. */
  readonly runsOn?: string;
}

/** The three workflow files of a district's repository, by path. They say when; what is done lies in what they call. */
export function callerFiles(options: CallerOptions): ReadonlyMap<string, string> {
  return new Map(
    callers.map(({ name, comment, on, permissions }) => [
      `.github/workflows/${name}.yml`,
      [
        ...comment.map((line) => `# ${line}`),
        `name: ${name}`,
        "",
        "on:",
        ...on(options).map((line) => `  ${line}`),
        "",
        "permissions: {}",
        "",
        "jobs:",
        `  ${name}:`,
        `    uses: ${options.rollcall}/.github/workflows/${name}.yml@${options.tag}`,
        ...(options.runsOn === undefined ? [] : ["    with:", `      runs-on: ${quoted(options.runsOn)}`]),
        "    permissions:",
        ...permissions.map((permission) => `      ${permission}`),
        "    # Without this line GitHub gives the called jobs no secrets, not even those of their own environments.",
        "    secrets: inherit",
        "",
      ].join("\n"),
    ]),
  );
}

interface Caller {
  readonly name: string;
  readonly comment: readonly string[];
  readonly on: (options: CallerOptions) => readonly string[];
  /** The most that any called job asks for: GitHub starts none of them where it is less. */
  readonly permissions: readonly string[];
}

/** A JSON string is a YAML string, whatever it holds. */
const quoted = (text: string): string => JSON.stringify(text);

const nightly = (
  { timezone }: CallerOptions,
  minute: number,
  hour: { readonly local: number; readonly utc: number },
): readonly string[] =>
  timezone === undefined
    ? ["schedule:", `  - cron: "${minute} ${hour.utc} * * *"`]
    : ["schedule:", `  - cron: "${minute} ${hour.local} * * *"`, `    timezone: ${quoted(timezone)}`];

const callers: readonly Caller[] = [
  {
    name: "plan",
    comment: [
      "Every pull request gets a comment that says what merging it would change, and the status rollcall/plan.",
      "GitHub takes this file from the base of the pull request, never from the pull request itself.",
    ],
    on: ({ branch }) => [
      "# Whatever it touches: the status is required before a merge.",
      "pull_request_target:",
      `  branches: [${quoted(branch)}]`,
      "  types: [opened, synchronize, reopened, edited]",
      "# Somebody acknowledges a guard.",
      "issue_comment:",
      "  types: [created]",
    ],
    permissions: ["actions: read", "contents: read", "pull-requests: write", "statuses: write"],
  },
  {
    name: "apply",
    comment: ["What was reviewed is applied after the merge, and what is left of it every night."],
    on: (options) => [
      "push:",
      `  branches: [${quoted(options.branch)}]`,
      '  paths: ["districts/**"]',
      "# After the nightly sync, and long before the next one.",
      ...nightly(options, 23, { local: 5, utc: 12 }),
      "# By hand: the plan whose fingerprint is typed in, or the end of one that waits.",
      "workflow_dispatch:",
      "  inputs:",
      "    district:",
      "      description: District, as its file is called",
      "      required: true",
      "      type: string",
      "    fingerprint:",
      "      description: Fingerprint of the plan to apply",
      "      type: string",
      "    acknowledge:",
      '      description: "A guard to lift for this plan, as guard:fingerprint"',
      "      type: string",
      "    decline:",
      "      description: In place of applying, fingerprint of a plan that waits and is never to be written",
      "      type: string",
    ],
    permissions: ["actions: read", "contents: read", "pull-requests: write"],
  },
  {
    name: "drift",
    comment: [
      "One issue per district says where live state is not as the branch asks, and is closed when it is.",
    ],
    on: (options) => [
      "# After the nightly apply.",
      ...nightly(options, 53, { local: 6, utc: 14 }),
      "workflow_dispatch:",
    ],
    permissions: [
      "actions: read",
      "contents: read",
      "issues: write",
      "pull-requests: read",
      "statuses: write",
    ],
  },
];
