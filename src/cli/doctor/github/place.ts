import type { GitHubSubject } from "./github-subject.ts";

/** Where something is clicked: the way through the menus, and the page's address. */
export function place({ github }: GitHubSubject, menus: string, page: string): string {
  const { owner, repository, serverUrl } = github.settings;
  return `${menus} (${serverUrl}/${owner}/${repository}/${page})`;
}

export const actionsPlace = (subject: GitHubSubject): string =>
  place(subject, "Settings → Actions → General", "settings/actions");

export const rulesPlace = (subject: GitHubSubject): string =>
  place(subject, "Settings → Rules → Rulesets → the ruleset of the default branch", "settings/rules");

export const variablesPlace = (subject: GitHubSubject): string =>
  place(subject, "Settings → Secrets and variables → Actions → Variables", "settings/variables/actions");
