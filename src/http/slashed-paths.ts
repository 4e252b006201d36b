import type { PacedAnswer } from "./pace.ts";

/** Paths that this server wants a slash behind, learnt from its redirects and asked for so from then on. */
export class SlashedPaths {
  readonly #paths = new Set<string>();

  addressOf(url: string): string {
    return this.#paths.has(pathOf(url)) ? withSlash(url) : url;
  }

  /** @returns whether there is another address to ask now */
  learn(url: string, { header, status }: PacedAnswer): boolean {
    if (status < 300 || status >= 400 || !wantsSlash(url, header("location"))) return false;
    this.#paths.add(pathOf(url));
    return true;
  }
}

const pathOf = (url: string): string => url.split("?", 1)[0] ?? url;
const withSlash = (url: string): string => url.replace(/(?=\?|$)/, "/");

/**
 * Whether a redirect leads to what was asked for with a slash behind its path, as frameworks answer that want one there.
 * What is asked next is built from what was asked for, so that credentials stay with their server whatever the answer says.
 */
function wantsSlash(url: string, location: string | undefined): boolean {
  if (location === undefined || !URL.canParse(location, url)) return false;
  const [asked, target] = [new URL(url), new URL(location, url)];
  return (
    !asked.pathname.endsWith("/") && target.host === asked.host && target.pathname === `${asked.pathname}/`
  );
}
