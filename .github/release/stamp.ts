import { isReleaseTag, isRepository } from "../../src/cli/workflows/rollcall-reference.ts";

/** A reference to an action that lies beside the workflow, as main writes it. */
const ownAction = /^(\s*(?:- )?uses: )\.\/(\.github\/actions\/[a-z0-9-]+)$/gm;

/** In a called workflow the workspace is the district's repository. */
const inWorkspace = /^\s*(?:-\s*)?["']?uses["']?\s*:\s*["']?\.\.?\/.*$/m;

/**
 * A workflow as the release of `tag` holds it: its own actions by full name and tag, because a called workflow finds nothing
 * of its own repository in the workspace. It can be no commit's hash: the file lies in the commit that it would name.
 * @throws Error where there is no such action, or where one cannot be stamped
 */
export function stamped(workflow: string, repository: string, tag: string): string {
  if (!isRepository(repository))
    throw new Error(`${JSON.stringify(repository)} is no repository: write OWNER/NAME.`);
  if (!isReleaseTag(tag)) throw new Error(`${JSON.stringify(tag)} is no tag of a version: write v1.2.3.`);
  const text = workflow.replaceAll(ownAction, `$1${repository}/$2@${tag}`);
  const left = usedFromWorkspace(text);
  if (left !== undefined)
    throw new Error(`"${left}" cannot be stamped: write own actions as uses: ./.github/actions/NAME.`);
  if (text === workflow)
    throw new Error("It uses none of this repository's actions: there is nothing to stamp.");
  return text;
}

/** A line that has GitHub look for an action or a workflow in the workspace; `undefined` where there is none. */
export const usedFromWorkspace = (text: string): string | undefined => inWorkspace.exec(text)?.[0].trim();
