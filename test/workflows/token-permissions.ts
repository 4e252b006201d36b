/**
 * What a request needs of a workflow's token, from GitHub's page on the permissions of its REST API. `undefined`: nothing
 * beyond being a token of the repository (metadata).
 */
export function neededPermission(
  method: string,
  path: string,
): readonly [scope: string, access: string] | undefined {
  const [, inside = ""] = /^\/repos\/[^/]+\/[^/]+(\/.*)?$/.exec(path) ?? [];
  const access = method === "GET" ? "read" : "write";
  if (/^\/(?:actions)\//.test(inside)) return ["actions", access];
  if (/^\/statuses\//.test(inside)) return ["statuses", access];
  if (/^\/commits\/[^/]+\/pulls$/.test(inside)) return ["pull-requests", "read"];
  if (/^\/pulls(?:\/|$)/.test(inside)) return ["pull-requests", access];
  // Comments of a pull request are an issue's: either permission will do. Which one it is, the number alone does not say.
  if (/^\/issues\/(?:\d+\/)?comments(?:\/|$)/.test(inside)) return undefined;
  if (/^\/(?:issues|labels)(?:\/|$)/.test(inside)) return ["issues", access];
  return undefined;
}
