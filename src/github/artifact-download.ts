/**
 * GitHub answers with a redirect to a signed address in a store of another origin. The token stays here: Octokit asks for
 * the address, and the store is asked without it.
 */
import { insecureUrl } from "../http/secure-url.ts";
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";

const timeoutMs = 120_000;

/**
 * The bytes of an artifact's zip, or `undefined`: it has expired since it was listed.
 * @throws GitHubError, also where it has more than `maxBytes`
 */
export async function downloadArtifact(
  github: GitHub,
  id: number,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const location = await locationOf(github, id);
  if (location === undefined) return undefined;
  const failure = (code: "too-large" | "unreachable", reason: string): GitHubError =>
    new GitHubError({ code, method: "GET", path: pathOf(github, id), reason, hint: "Run it again later." });
  const insecure = insecureUrl(location);
  if (insecure !== undefined) throw failure("unreachable", `the address of its download ${insecure}`);
  const { signal } = github.surroundings;
  try {
    // The store redirects nowhere; where it does, it is not the store.
    const response = await github.fetch(location, {
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    if (!response.ok || response.body === null)
      throw failure("unreachable", `its download failed (${response.status})`);
    return (
      (await bounded(response.body, maxBytes)) ??
      Promise.reject(failure("too-large", `its download has more than ${maxBytes} bytes`))
    );
  } catch (error) {
    if (error instanceof GitHubError || signal.aborted) throw error;
    // Its message may hold the signed address, so it is not shown.
    throw failure("unreachable", "its download broke off or gave no answer");
  }
}

async function bounded(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

async function locationOf({ octokit, repository }: GitHub, id: number): Promise<string | undefined> {
  try {
    const { headers } = await octokit.request(
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
      { ...repository, artifact_id: id, archive_format: "zip", request: { isRedirectWanted: true } },
    );
    return headers.location;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 410) return undefined;
    throw error;
  }
}

const pathOf = ({ repository: { owner, repo } }: GitHub, id: number): string =>
  `/repos/${owner}/${repo}/actions/artifacts/${id}/zip`;
