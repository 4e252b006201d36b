import type { DeploymentEnvironment } from "../../../github/setup/environments.ts";
import type { Look } from "../../../github/setup/look.ts";
import type { GitHubSubject } from "./github-subject.ts";
import { place } from "./place.ts";

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
