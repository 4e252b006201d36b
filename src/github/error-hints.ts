/** What to do about a refusal: it depends on whose token was refused. In whole sentences. */
import type { TokenOwner } from "./github-settings.ts";

const appSettings = "ROLLCALL_APP_CLIENT_ID and ROLLCALL_APP_PRIVATE_KEY";

export function unauthorisedHint(tokenOf: TokenOwner): string {
  switch (tokenOf) {
    case "workflow":
      return "Check GITHUB_TOKEN: it may have expired with its job, or belong to another server than GITHUB_API_URL.";
    case "person":
      return "Check GITHUB_TOKEN: gh auth status says whether yours is valid. One that has expired or was taken back is made anew.";
    case "app":
      return "A token of an App is good for an hour: run it again.";
    case "app-key":
      return `Check ${appSettings}: the key must be one of this App's, and the clock of this machine right.`;
  }
}

export const installationHint =
  "On the page of the App, install it in this repository; an owner sees in the settings of the organisation whether that is suspended.";

export const grantHint =
  "On the page of the App, give it read access to Actions and Pull requests, and accept that in its installation.";

/** @param resetsAt seconds since 1970, as GitHub sends them */
export function primaryLimitHint(tokenOf: TokenOwner, resetsAt: string | undefined): string {
  const later =
    resetsAt !== undefined && /^\d{9,11}$/.test(resetsAt)
      ? `Run it again after ${new Date(Number(resetsAt) * 1_000).toISOString().slice(0, 16).replace("T", " ")} UTC.`
      : "Run it again in an hour.";
  switch (tokenOf) {
    case "workflow":
      return `${later} The token of a workflow has 1,000 requests an hour, for all jobs of the repository together; a GitHub App of your own has 5,000 or more to read with: set ${appSettings}.`;
    case "person":
      return `${later} A person has 5,000 requests an hour: where there are many districts, name some of them.`;
    case "app":
    case "app-key":
      return `${later} An App has 5,000 requests an hour or more, for everything that its installation asks.`;
  }
}

export const secondaryLimitHint = "Run it again later. If it goes on, let fewer jobs write at the same time.";

/** Permissions of the token, by what was asked for: names are those of `permissions:` in a workflow. */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/issues\/(?:\d+\/)?comments/, "pull-requests"],
  [/\/(?:issues|labels)\b/, "issues"],
  [/\/statuses\//, "statuses"],
  [/\/actions\//, "actions"],
  [/\/pulls\b/, "pull-requests"],
];

export function permissionHint(method: string, path: string, tokenOf: TokenOwner): string {
  const [, permission = "contents"] = permissions.find(([pattern]) => pattern.test(path)) ?? [];
  const level = method === "GET" ? "read" : "write";
  switch (tokenOf) {
    case "workflow":
      return `The job needs permissions: { ${permission}: ${level} }, and the organisation must not forbid it.`;
    case "person":
      return `The token needs the permission ${permission}: ${level} for this repository, and its organisation may have to allow it.`;
    case "app":
    case "app-key":
      return `The App needs the permission ${permission}: ${level} for this repository, accepted in its installation.`;
  }
}
