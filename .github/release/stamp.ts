/** A reference to an action that lies beside the workflow, as main writes it. */
const ownAction = /^(\s*(?:- )?uses: )\.\/(\.github\/actions\/[a-z0-9-]+)$/gm;

/** Anything that GitHub would look for in the workspace, which in a called workflow is the district's repository. */
const inWorkspace = /^\s*(?:-\s*)?["']?uses["']?\s*:\s*["']?\.\.?\/.*$/m;

const wholeName = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
const versionTag = /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/**
 * A workflow as the release of `tag` holds it: its own actions by full name and tag, because a called workflow finds nothing
 * of its own repository in the workspace. It can be no commit's hash: the file lies in the commit that it would name.
 * @throws Error where there is no such action, or where one cannot be stamped
 */
export function stamped(workflow: string, repository: string, tag: string): string {
  if (!wholeName.test(repository))
    throw new Error(`${JSON.stringify(repository)} is no repository: write OWNER/NAME.`);
  if (!versionTag.test(tag)) throw new Error(`${JSON.stringify(tag)} is no tag of a version: write v1.2.3.`);
  const text = workflow.replaceAll(ownAction, `$1${repository}/$2@${tag}`);
  const [left] = inWorkspace.exec(text) ?? [];
  if (left !== undefined)
    throw new Error(`"${left.trim()}" cannot be stamped: write own actions as uses: ./.github/actions/NAME.`);
  if (text === workflow)
    throw new Error("It uses none of this repository's actions: there is nothing to stamp.");
  return text;
}
