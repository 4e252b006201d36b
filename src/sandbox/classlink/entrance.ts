/**
 * The ways in that ClassLink and other OneRoster servers have: the server itself in two versions, ClassLink's proxy in
 * front of it in two shapes, and the two places that give tokens.
 */
export type Entrance = "discovery" | "proxy" | "token" | "v1p1" | "v1p2";

export type RosterVersion = "1.1" | "1.2";

/** Where the sandbox has them. A server's prefix lies below its root. */
export const classLinkPaths = {
  root: "/classlink",
  v1p1: "/classlink/ims/oneroster/v1p1",
  v1p2: "/classlink/ims/oneroster/rostering/v1p2",
  token: "/classlink/oauth2/token",
  /** Stands in front of `/applications`. */
  discovery: "/classlink-partner",
  proxy: "/classlink-proxy",
} as const;

/** As discovery names it: percent-escaped already, so that escaping it again gives another, which is not served. */
export const applicationId = "%2FgVa0Sample%2Bdistrict%3D";

const prefixes: readonly (readonly [entrance: Entrance, prefix: string])[] = [
  ["v1p1", classLinkPaths.v1p1],
  ["v1p2", classLinkPaths.v1p2],
  ["proxy", `${classLinkPaths.proxy}/${applicationId}/ims/oneroster/v1p1`],
  ["proxy", `${classLinkPaths.proxy}/proxy/v1p0/${applicationId}/ims/oneroster/v1p1`],
];

/** @returns where a request comes in and what it asks for there, or `undefined`: nothing is served at this path. */
export function entranceOf(
  path: string,
  versions: ReadonlySet<RosterVersion>,
): { readonly entrance: Entrance; readonly path: string } | undefined {
  if (path === classLinkPaths.token) return { entrance: "token", path: "/oauth2/token" };
  if (path === `${classLinkPaths.discovery}/applications`)
    return { entrance: "discovery", path: "/applications" };
  const found = prefixes.find(([, prefix]) => path.startsWith(`${prefix}/`));
  if (found === undefined) return undefined;
  const [entrance, prefix] = found;
  if (!versions.has(entrance === "v1p2" ? "1.2" : "1.1")) return undefined;
  return { entrance, path: path.slice(prefix.length) };
}
