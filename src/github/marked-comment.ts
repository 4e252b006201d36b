/**
 * The one comment that begins with a hidden marker. Two jobs may write it at the same time, a person may delete it, so it
 * is looked for before and after: of several the oldest is kept, because links lead there.
 */
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";
import { ownLogin, sameLogin } from "./own-login.ts";
import { requireBodyFits, sameBody } from "./text-limit.ts";

export interface WrittenComment {
  readonly kind: "created" | "unchanged" | "updated";
  readonly url: string;
  /** Further comments with the marker, left behind by a race, that were deleted. */
  readonly removed: number;
}

interface FoundComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** More often than this nobody deletes a comment by chance. */
const tries = 3;

/**
 * Creates or updates it; an unchanged one is left alone. With `onlyUpdate`, none is created where there is none: then there
 * is nothing to say that a person would miss.
 * @param body begins with `marker`
 * @throws GitHubError
 */
export async function writeMarkedComment(
  github: GitHub,
  number: number,
  marker: string,
  body: string,
  { onlyUpdate = false }: { readonly onlyUpdate?: boolean } = {},
): Promise<WrittenComment | undefined> {
  if (!body.startsWith(marker)) throw new TypeError("a comment that has no marker is not found again");
  requireBodyFits(
    body,
    "POST",
    `/repos/${github.settings.owner}/${github.settings.repository}/issues/${number}/comments`,
  );
  const author = await ownLogin(github);
  const find = (): Promise<readonly FoundComment[]> => ownComments(github, number, marker, author);
  for (let attempt = 1; ; attempt += 1) {
    const [oldest, ...twins] = await find();
    if (oldest === undefined && onlyUpdate) return undefined;
    const written =
      oldest === undefined ? await create(github, number, body) : await update(github, oldest, body, attempt);
    if (written === undefined) continue;
    if (written.kind !== "created") return { ...written, removed: await removeAll(github, twins) };
    return await settleRace(github, await find(), written, body);
  }
}

/**
 * Changes what is there, and creates nothing.
 * @param edit of the oldest comment's text; the same text leaves it alone
 * @throws GitHubError
 */
export async function editMarkedComment(
  github: GitHub,
  number: number,
  marker: string,
  edit: (body: string) => string,
): Promise<WrittenComment | undefined> {
  const [oldest] = await ownComments(github, number, marker, await ownLogin(github));
  return oldest === undefined ? undefined : await update(github, oldest, edit(oldest.body), 1);
}

/** Somebody else may have created one as well: both sides keep the oldest, so both come to the same end. */
async function settleRace(
  github: GitHub,
  found: readonly FoundComment[],
  written: WrittenComment & { readonly id: number },
  body: string,
): Promise<WrittenComment> {
  const [oldest, ...twins] = found;
  if (oldest === undefined || twins.length === 0) return { kind: "created", url: written.url, removed: 0 };
  if (oldest.id !== written.id) await update(github, oldest, body, tries);
  return { kind: "created", url: oldest.url, removed: await removeAll(github, twins) };
}

/**
 * What `author` wrote that begins with the marker, oldest first, over all pages.
 * @throws GitHubError
 */
export async function ownComments(
  { octokit, repository }: GitHub,
  number: number,
  marker: string,
  author: string,
): Promise<readonly FoundComment[]> {
  const comments = await octokit.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  return comments
    .filter((comment) => sameLogin(comment.user?.login, author) && comment.body?.startsWith(marker) === true)
    .map((comment) => ({ id: Number(comment.id), url: comment.html_url, body: comment.body ?? "" }))
    .sort((left, right) => left.id - right.id);
}

async function create(
  { octokit, repository }: GitHub,
  number: number,
  body: string,
): Promise<WrittenComment & { readonly id: number; readonly kind: "created" }> {
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...repository,
    issue_number: number,
    body,
  });
  return { kind: "created", id: Number(data.id), url: data.html_url, removed: 0 };
}

/** `undefined`: it was deleted since it was found. */
async function update(
  { octokit, repository }: GitHub,
  comment: FoundComment,
  body: string,
  attempt: number,
): Promise<(WrittenComment & { readonly kind: "unchanged" | "updated" }) | undefined> {
  if (sameBody(comment.body, body)) return { kind: "unchanged", url: comment.url, removed: 0 };
  try {
    await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...repository,
      comment_id: comment.id,
      body,
    });
    return { kind: "updated", url: comment.url, removed: 0 };
  } catch (error) {
    if (error instanceof GitHubError && error.code === "not-found" && attempt < tries) return undefined;
    throw error;
  }
}

async function removeAll(
  { octokit, repository }: GitHub,
  comments: readonly FoundComment[],
): Promise<number> {
  for (const { id } of comments) {
    try {
      await octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...repository,
        comment_id: id,
      });
    } catch (error) {
      // The other side of the race has removed it already.
      if (!(error instanceof GitHubError && error.code === "not-found")) throw error;
    }
  }
  return comments.length;
}
