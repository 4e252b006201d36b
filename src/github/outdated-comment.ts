import { commitLink } from "./comment-opening.ts";
import { type GitHubSettings, runUrl } from "./github-settings.ts";
import { longestBody } from "./text-limit.ts";

/** Characters that a comment leaves free, so that the warning has room in it later. */
export const warningRoom = 800;

const begin = "<!-- rollcall:outdated -->\n";
const end = "<!-- rollcall:outdated ends -->\n";

/**
 * The same comment, headed by a warning that it speaks of an earlier commit than `head`, which is being planned. One that
 * speaks of `head` stays as it is. The plan below has its room: where there is none left for the warning, the warning stands
 * alone.
 */
export function outdated(
  body: string,
  { head, marker }: { readonly head: string; readonly marker: string },
  settings: GitHubSettings,
): string {
  const text = withoutWarning(body.replace(/\r\n/g, "\n").slice(marker.length).trimStart());
  // What it speaks of is linked in its first line.
  if (text.slice(0, text.indexOf("\n")).includes(`/commit/${head})`)) return body;
  const run = runUrl(settings);
  const where =
    run === undefined ? "" : ` [This run](${run}) does that; where it fails or is cancelled, this stays.`;
  const warning = `> [!WARNING]\n> **Outdated:** what is below speaks of an earlier commit. ${commitLink(settings, head)} is being planned.${where}\n\n`;
  const whole = `${marker}\n${begin}${warning}${end}${text}`;
  return whole.length <= longestBody ? whole : `${marker}\n${begin}${warning}${end}`;
}

function withoutWarning(text: string): string {
  const at = text.startsWith(begin) ? text.indexOf(end) : -1;
  return at === -1 ? text : text.slice(at + end.length);
}
