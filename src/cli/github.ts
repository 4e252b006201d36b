import type { GitHub } from "../github/github-client.ts";
import { GitHubError, type GitHubErrorCode } from "../github/github-error.ts";
import { githubSettings } from "../github/github-settings.ts";
import type { Context } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { CommandFailure, usageFailure } from "./failure.ts";

const madeForWorkflows =
  "This command is made for a workflow of GitHub Actions, which sets all but GITHUB_TOKEN.";

/**
 * The repository that the environment names, ready to be asked.
 * @throws CommandFailure naming every setting that is missing or malformed
 */
export async function connectGitHub(context: Context, hint = madeForWorkflows): Promise<GitHub> {
  const result = githubSettings(context.env);
  if (result.kind === "invalid") {
    const lines = result.findings.map(({ message, hint }) => `  ${message} ${hint ?? ""}`.trimEnd());
    throw usageFailure(`The settings for GitHub are not complete.\n${lines.join("\n")}`, hint);
  }
  const { openGitHub } = await import("../github/github-client.ts");
  return openGitHub(result.settings, {
    sleep: (durationMs) => context.sleep(durationMs),
    signal: context.signal,
    notice: (sentence) => context.stderr.write(`${sentence}\n`),
  });
}

/**
 * The same for what leads to names of classrooms in comments, issues, logs and artifacts, which all who see the repository
 * can read.
 * @throws CommandFailure also where that is everybody, and nobody has allowed it
 */
export async function connectForNames(context: Context): Promise<GitHub> {
  const github = await connectGitHub(context);
  if (github.settings.mayPublishNames) return github;
  const { data } = await askGitHub(() =>
    github.octokit.request("GET /repos/{owner}/{repo}", { ...github.repository }),
  );
  if (data.private) return github;
  throw usageFailure(
    `${data.full_name} is public, and names of classrooms are often names of teachers: nothing is planned, applied or published in it.`,
    "Make the repository private. If everybody may read these names, set ROLLCALL_PUBLIC_NAMES=allow.",
  );
}

/** Runs what speaks to GitHub; what GitHub refuses becomes the failure of the command. */
export async function askGitHub<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof GitHubError ? failureOf(error) : error;
  }
}

const failureOf = (error: GitHubError): CommandFailure =>
  new CommandFailure(error.message, { exitCode: exitCodeOf(error.code), hint: error.hint, cause: error });

function exitCodeOf(code: GitHubErrorCode): ExitCode {
  switch (code) {
    case "unreachable":
    case "server-error":
    case "rate-limited":
      return exitCodes.unavailable;
    case "forbidden":
    case "locked":
    case "not-found":
    case "rejected":
    case "too-large":
    case "unauthorised":
      return exitCodes.findings;
  }
}
