import type { Permissions } from "./workflow-file.ts";

type Permission = readonly [scope: string, access: "read" | "write"];

/**
 * What a request needs of a workflow's token, from GitHub's page on the permissions of its REST API: any one of the list.
 * Empty: nothing beyond being a token of the repository (metadata).
 */
function neededPermissions(method: string, path: string): readonly Permission[] {
  const [, inside = ""] = /^\/repos\/[^/]+\/[^/]+(\/.*)?$/.exec(path) ?? [];
  const access = method === "GET" ? "read" : "write";
  if (/^(?:\/collaborators\/|\/rules\/branches\/|$)/.test(inside)) return [];
  if (/^\/branches\/[^/]+\/protection$/.test(inside)) return [["administration", access]];
  if (/^\/(?:activity|branches\/[^/]+|commits\/[^/]+)$/.test(inside)) return [["contents", access]];
  if (/^\/(?:actions|environments)\//.test(inside)) return [["actions", access]];
  if (/^\/statuses\//.test(inside)) return [["statuses", access]];
  if (/^\/(?:commits\/[^/]+\/pulls$|pulls(?:\/|$))/.test(inside)) return [["pull-requests", access]];
  // A pull request's comments are an issue's, and either permission will do.
  if (/^\/issues\/(?:\d+\/)?comments(?:\/|$)/.test(inside))
    return [
      ["issues", access],
      ["pull-requests", access],
    ];
  if (/^\/(?:issues|labels)(?:\/|$)/.test(inside)) return [["issues", access]];
  throw new Error(`it is not known which permission ${method} ${path} needs`);
}

/** Why a token with these permissions may not send a request, or `undefined`: it may. */
export function missingPermission(
  { method, path }: { readonly method: string; readonly path: string },
  granted: Permissions,
): string | undefined {
  const needed = neededPermissions(method, path);
  const isGranted = ([scope, access]: Permission): boolean =>
    granted[scope] === "write" || granted[scope] === access;
  if (needed.length === 0 || needed.some(isGranted)) return undefined;
  return `${method} ${path} needs ${needed.map(([scope, access]) => `${scope}: ${access}`).join(" or ")}`;
}
