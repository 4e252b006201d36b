/**
 * One issue per district and kind says what a schedule found and may not write, or what is in the way of Daily sync. It is found by a hidden marker, the label and its
 * author; of several the oldest is kept. It is opened again rather than opened anew, so that a district's history stays in
 * one place. An issue that a person closed as not planned stays closed until something else is found.
 */
import { onePersonNote } from "./comment-opening.ts";
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";
import { sameLogin } from "./own-login.ts";
import { requireBodyFits, sameBody } from "./text-limit.ts";

/** What tells the issues of one kind from those of another. */
export interface IssueKind {
  /** In the marker. */
  readonly name: string;
  readonly label: { readonly name: string; readonly color: string; readonly description: string };
  /** Said when it is closed. */
  readonly closing: string;
  /** Boxes that a person ticked stay ticked when the rest is written anew. */
  readonly keepsTicks?: true;
  /** The line that says when it was read: that alone is nothing else that was found. */
  readonly readLine?: RegExp;
}

export const driftIssue: IssueKind = {
  name: "drift",
  label: {
    name: "rollcall-drift",
    color: "d93f0b",
    description: "Live state differs from the district file",
  },
  closing: "Live state is what the district file asks for again.",
};

export const readyIssue: IssueKind = {
  name: "ready",
  label: {
    name: "rollcall-ready",
    color: "0e8a16",
    description: "What is in the way of turning Daily sync on",
  },
  closing:
    "Every check that Rollcall can make is ok. What only people can do is in the boxes above: whoever turns Daily sync on looks at them first.",
  keepsTicks: true,
  readLine: /^(?:not )?read .* · ask again with /m,
};

/** Longest title that GitHub takes. */
const longestTitle = 256;

export interface FoundDrift {
  readonly district: string;
  readonly isClean: boolean;
  readonly title: string;
  /** Finished, escaped Markdown. */
  readonly markdown: string;
}

export interface WrittenIssue {
  readonly kind: "closed" | "left-closed" | "none" | "opened" | "reopened" | "unchanged" | "updated";
  readonly number?: number;
  readonly url?: string;
}

interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly isNotPlanned: boolean;
}

const markerOf = ({ name }: IssueKind, district: string): string => `<!-- rollcall:${name}:${district} -->`;

/** Rollcall's own issues with the label, open and closed, oldest first. */
export async function issuesOf(
  { octokit, repository }: GitHub,
  kind: IssueKind,
  author: string,
): Promise<readonly Issue[]> {
  const issues = await octokit.paginate("GET /repos/{owner}/{repo}/issues", {
    ...repository,
    labels: kind.label.name,
    state: "all",
    per_page: 100,
  });
  return (
    issues
      .filter((issue) => issue.pull_request === undefined && sameLogin(issue.user?.login, author))
      // What a race left behind is no longer the issue of its district.
      .filter((issue) => issue.state === "open" || issue.state_reason !== "duplicate")
      .map((issue) => ({
        number: issue.number,
        url: issue.html_url,
        title: issue.title,
        body: issue.body ?? "",
        isOpen: issue.state === "open",
        isNotPlanned: issue.state_reason === "not_planned",
      }))
      .sort((left, right) => left.number - right.number)
  );
}

/**
 * Opens, updates, reopens or closes the issue of one district.
 * @param issues what `issuesOf` has found
 * @throws GitHubError
 */
export async function writeIssue(
  github: GitHub,
  kind: IssueKind,
  drift: FoundDrift,
  issues: readonly Issue[],
  author: string,
): Promise<WrittenIssue> {
  const own = ofDistrict(kind, issues, drift.district);
  const kept = own.find(({ isOpen }) => isOpen) ?? own.at(-1);
  await closeTwins(github, own, kept);
  if (drift.isClean) return await close(github, kind, kept);
  const title =
    drift.title.length <= longestTitle
      ? drift.title
      : `${drift.title.slice(0, longestTitle - 1).toWellFormed()}…`;
  const made = `${markerOf(kind, drift.district)}\n${onePersonNote(github.settings)}${drift.markdown}`;
  const body = kind.keepsTicks === true && kept !== undefined ? withTicksOf(kept.body, made) : made;
  requireBodyFits(body, "POST", `/repos/${github.repository.owner}/${github.repository.repo}/issues`);
  return kept === undefined
    ? await open(github, kind, drift.district, { title, body }, author)
    : await update(github, kind, kept, { title, body });
}

/**
 * Closes the issues of districts that are no longer in `districts`, and says why.
 * @param issues what `issuesOf` has found
 * @returns the districts whose issues were open
 * @throws GitHubError
 */
export async function closeGoneIssues(
  github: GitHub,
  kind: IssueKind,
  districts: ReadonlySet<string>,
  issues: readonly Issue[],
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const { number, body, isOpen } of issues) {
    const district = /^<!-- rollcall:[a-z]+:([a-z0-9-]+) -->/.exec(body)?.[1];
    if (
      district === undefined ||
      !body.startsWith(markerOf(kind, district)) ||
      !isOpen ||
      districts.has(district)
    )
      continue;
    await comment(
      github,
      number,
      `The file of ${district} is no longer on the main branch: Rollcall no longer manages it, and has changed nothing in ClassTag.`,
    );
    await change(github, number, { state: "closed", state_reason: "completed" });
    gone.push(district);
  }
  return gone;
}

const ofDistrict = (kind: IssueKind, issues: readonly Issue[], district: string): readonly Issue[] =>
  issues.filter(({ body }) => body.startsWith(markerOf(kind, district)));

/** The new text, with the boxes ticked whose line a person has ticked in the one that is there. */
function withTicksOf(before: string, after: string): string {
  const ticked = new Set(
    before.split(/\r?\n/).flatMap((line) => (/^- \[x\] /i.test(line) ? [line.slice("- [x] ".length)] : [])),
  );
  return after.replace(/^- \[ \] (.*)$/gm, (line, text: string) =>
    ticked.has(text) ? `- [x] ${text}` : line,
  );
}

async function closeTwins(github: GitHub, own: readonly Issue[], kept: Issue | undefined): Promise<void> {
  for (const { number, isOpen } of own)
    if (isOpen && number !== kept?.number)
      await change(github, number, { state: "closed", state_reason: "duplicate" });
}

async function close(github: GitHub, kind: IssueKind, issue: Issue | undefined): Promise<WrittenIssue> {
  if (issue?.isOpen !== true) return { kind: "none" };
  await comment(github, issue.number, kind.closing);
  await change(github, issue.number, { state: "closed", state_reason: "completed" });
  return { kind: "closed", number: issue.number, url: issue.url };
}

async function open(
  github: GitHub,
  kind: IssueKind,
  district: string,
  text: { readonly title: string; readonly body: string },
  author: string,
): Promise<WrittenIssue> {
  await requireLabel(github, kind);
  const { octokit, repository } = github;
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/issues", {
    ...repository,
    ...text,
    labels: [kind.label.name],
  });
  // Another run may have opened one as well: both keep the oldest.
  const open = ofDistrict(kind, await issuesOf(github, kind, author), district).filter(
    ({ isOpen }) => isOpen,
  );
  const [oldest = { number: data.number, url: data.html_url }] = open;
  await closeTwins(github, open, open[0]);
  return { kind: "opened", number: oldest.number, url: oldest.url };
}

async function update(
  github: GitHub,
  { readLine }: IssueKind,
  issue: Issue,
  text: { readonly title: string; readonly body: string },
): Promise<WrittenIssue> {
  const where = { number: issue.number, url: issue.url };
  const isSame = issue.title === text.title && sameBody(issue.body, text.body);
  if (issue.isOpen) {
    if (isSame) return { kind: "unchanged", ...where };
    await change(github, issue.number, text);
    return { kind: "updated", ...where };
  }
  const timeless = (body: string): string => (readLine === undefined ? body : body.replace(readLine, ""));
  const isSameFinding = issue.title === text.title && sameBody(timeless(issue.body), timeless(text.body));
  if (isSameFinding && issue.isNotPlanned) return { kind: "left-closed", ...where };
  await change(github, issue.number, { ...text, state: "open", state_reason: "reopened" });
  return { kind: "reopened", ...where };
}

async function change(
  { octokit, repository }: GitHub,
  number: number,
  changes: {
    readonly title?: string;
    readonly body?: string;
    readonly state?: "closed" | "open";
    readonly state_reason?: "completed" | "duplicate" | "reopened";
  },
): Promise<void> {
  await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    ...repository,
    issue_number: number,
    ...changes,
  });
}

/** A locked issue can be closed and takes no comment: the comment only tells what the closing says as well. */
async function comment({ octokit, repository }: GitHub, number: number, body: string): Promise<void> {
  try {
    await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number: number,
      body,
    });
  } catch (error) {
    if (!(error instanceof GitHubError && error.code === "locked")) throw error;
  }
}

async function requireLabel({ octokit, repository }: GitHub, { label }: IssueKind): Promise<void> {
  const isThere = await octokit
    .request("GET /repos/{owner}/{repo}/labels/{name}", { ...repository, name: label.name })
    .then(
      () => true,
      (error: unknown) => {
        if (error instanceof GitHubError && error.code === "not-found") return false;
        throw error;
      },
    );
  if (isThere) return;
  try {
    await octokit.request("POST /repos/{owner}/{repo}/labels", {
      ...repository,
      ...label,
    });
  } catch (error) {
    // 422: another run made it meanwhile.
    if (!(error instanceof GitHubError && error.status === 422)) throw error;
  }
}
