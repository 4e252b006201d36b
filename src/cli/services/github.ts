import { repositoryFacts } from "../../github/default-branch.ts";
import type { GitHub, PlacedCommit } from "../../github/github-client.ts";
import { githubSettings } from "../../github/github-settings.ts";
import { Secret } from "../../providers/secret.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { maskInJob } from "./mask-in-job.ts";

interface Wanted {
  /** Whose GITHUB_TOKEN is. */
  readonly tokenOf: "person" | "workflow";
  /** Whoever writes does it as the workflow. */
  readonly mayUseApp: boolean;
  /** What to do where a setting is missing. */
  readonly hint?: string;
}

const madeForWorkflows =
  "This command is made for a workflow of GitHub Actions, which sets all but GITHUB_TOKEN.";

/**
 * The repository that the environment names, ready to be asked.
 * @throws CommandFailure naming every setting that is missing or malformed
 */
async function connectGitHub(
  { hint = madeForWorkflows, ...wanted }: Wanted,
  context: Context,
): Promise<GitHub> {
  const result = githubSettings(context.env, wanted);
  if (result.kind === "invalid") {
    const lines = result.findings.map(({ message, hint }) => `  ${message} ${hint ?? ""}`.trimEnd());
    throw usageFailure(`The settings for GitHub are not complete.\n${lines.join("\n")}`, hint);
  }
  const { settings, access } = result;
  const { openGitHub } = await import("../../github/github-client.ts");
  const surroundings = {
    sleep: (durationMs: number) => context.sleep(durationMs),
    signal: context.signal,
    notice: (sentence: string) => context.stderr.write(`${sentence}\n`),
    isCleanMerge: async (github: GitHub, commit: PlacedCommit) => {
      const { isCleanMergeHere } = await import("../checkout/clean-merge-here.ts");
      return await isCleanMergeHere(github, commit, context);
    },
  };
  if (access.kind === "token")
    return openGitHub({ ...settings, token: access.token, tokenOf: wanted.tokenOf }, surroundings);
  const { appToken } = await import("../../github/app-token.ts");
  const token = await appToken(access.app, settings, surroundings, context.now());
  maskInJob(new Secret(token), context);
  return openGitHub({ ...settings, token: () => token, tokenOf: "app" }, surroundings);
}

/**
 * GitHub for what leads to names of classrooms in comments, issues, logs and artifacts, which all who see the repository can
 * read.
 * @throws CommandFailure also where that is everybody, and nobody has allowed it
 */
export const connectForNames = (context: Context): Promise<GitHub> =>
  connectPrivately({ tokenOf: "workflow", mayUseApp: false }, context);

/** The same for what only reads, and may do it with the token of an App. */
export const connectToRead = (context: Context): Promise<GitHub> =>
  connectPrivately({ tokenOf: "workflow", mayUseApp: true }, context);

/** GitHub for a person who looks at the repository's settings: names of classrooms are none of it. */
export const connectAsPerson = (context: Context, hint: string): Promise<GitHub> =>
  connectGitHub({ tokenOf: "person", mayUseApp: false, hint }, context);

async function connectPrivately(wanted: Wanted, context: Context): Promise<GitHub> {
  const github = await connectGitHub(wanted, context);
  if (github.settings.mayPublishNames) return github;
  const { fullName, isPrivate } = await repositoryFacts(github);
  if (isPrivate) return github;
  throw usageFailure(
    `${fullName} is public, and names of classrooms are often names of teachers: nothing is planned, applied or published in it.`,
    "Make the repository private. If everybody may read these names, set ROLLCALL_PUBLIC_NAMES=allow.",
  );
}
