import { GitHubError } from "./github-error.ts";

/** Characters that a comment or the body of an issue may have. */
export const longestBody = 65_536;

/** @throws GitHubError instead of sending what GitHub would refuse; a text is never cut, because it would end in a table. */
export function requireBodyFits(body: string, method: string, path: string): void {
  if (body.length <= longestBody) return;
  throw new GitHubError({
    code: "too-large",
    method,
    path,
    reason: `the text has ${body.length} characters, and GitHub takes ${longestBody}`,
    hint: "It was not sent. It stands in the summary of the job.",
  });
}

/** Whether GitHub holds this text: it may keep other line ends, and drops white space at the end. */
export const sameBody = (left: string | null | undefined, right: string): boolean =>
  (left ?? "").replace(/\r\n/g, "\n").trimEnd() === right.trimEnd();
