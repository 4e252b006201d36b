/** When a district was last read completely, as the drift workflow noted it. */
import { artifactsNamed, readArtifact } from "./artifacts.ts";
import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { firstTrusted } from "./trusted-artifact.ts";

/**
 * A drift run reads everything and writes nothing: only its artifact tells when.
 * @param since artifacts of before this are not looked at
 * @returns none or one, ISO 8601
 * @throws GitHubError
 */
export async function driftReadTime(
  github: GitHub,
  district: string,
  { since, merged }: { readonly since: Date; readonly merged: DefaultBranch },
): Promise<readonly string[]> {
  const listed = await artifactsNamed(github, `rollcall-drift-${district}`, since);
  const trusted = await firstTrusted(github, listed, {
    workflow: github.settings.workflows.drift,
    events: ["schedule", "workflow_dispatch"],
    merged,
  });
  if (trusted.kind === "problem") return [];
  const content = await readArtifact(github, trusted.artifact, [`${district}.drift.json`]);
  return content.kind === "found" ? timeUnder(content.bytes, "lastReadAt") : [];
}

/** A time in a JSON file that is checked elsewhere, by whoever uses more of it. */
export function timeUnder(bytes: Buffer, key: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    return typeof text === "string" && !Number.isNaN(Date.parse(text)) ? [text] : [];
  } catch {
    return [];
  }
}
