import type { GitHub } from "./github-client.ts";

/**
 * When a pull request was approved last, not counting approvals after `until` and those that were dismissed; `undefined`:
 * never. Times are ISO 8601.
 * @throws GitHubError
 */
export async function lastApproval(
  { octokit, repository }: GitHub,
  number: number,
  until: string,
): Promise<string | undefined> {
  const reviews = await octokit.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
  return reviews
    .flatMap(({ state, submitted_at }) => (state === "APPROVED" ? (submitted_at ?? []) : []))
    .filter((time) => Date.parse(time) <= Date.parse(until))
    .sort((left, right) => Date.parse(left) - Date.parse(right))
    .at(-1);
}
