import type { DeploymentEnvironment } from "../../../github/setup/environments.ts";
import type { Look } from "../../../github/setup/look.ts";
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

/** Where an environment is set up; its page goes by its number. */
export const environmentPlace = (
  subject: GitHubSubject,
  name: string,
  found: Look<DeploymentEnvironment>,
): string =>
  place(
    subject,
    `Settings → Environments → ${name}`,
    found.kind === "seen" ? `settings/environments/${found.value.id}/edit` : "settings/environments",
  );
