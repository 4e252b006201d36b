/** A reference to an action of this repository, as it stands on the main branch. */
const own = /(\buses: )\.\/(\.github\/actions\/[\w-]+)$/gm;

/**
 * A reusable workflow as a release holds it. A caller in another repository has no checkout of this one, so that actions are
 * named by repository and tag; by tag, because a commit cannot hold its own hash.
 * @param repository `owner/name`
 */
export const stamped = (workflow: string, repository: string, tag: string): string =>
  workflow.replaceAll(own, `$1${repository}/$2@${tag}`);
