import { excerpt } from "./redact.ts";

/** Where a redirect leads, as far as it may be shown: a query may hold a ticket, and so may the path at another server. */
export function redirectTarget(
  url: string,
  location: string | undefined,
  secrets: readonly string[],
): string {
  if (location === undefined || !URL.canParse(location, url)) return "nowhere that can be read";
  const { host, origin, pathname } = new URL(location, url);
  return host === new URL(url).host ? excerpt(pathname, secrets) : origin;
}
