/** How a file that is there compares with the one that would be written. */
export type CallerFileState =
  | { readonly kind: "absent" }
  | { readonly kind: "unchanged" }
  /** It is ours, for another release. */
  | { readonly kind: "other-tag"; readonly tag: string }
  /** Somebody has changed it, or another version of Rollcall wrote it. */
  | { readonly kind: "different" };

const called = /^(\s+uses: \S+)@(\S+)$/m;

export function callerFileState(present: string | undefined, wanted: string): CallerFileState {
  if (present === undefined) return { kind: "absent" };
  // A clone on Windows has other line ends, and is no other file.
  const text = present.replaceAll("\r\n", "\n");
  if (text === wanted) return { kind: "unchanged" };
  const [, , tag] = called.exec(text) ?? [];
  const [, , wantedTag = ""] = called.exec(wanted) ?? [];
  return tag !== undefined && text.replace(called, `$1@${wantedTag}`) === wanted
    ? { kind: "other-tag", tag }
    : { kind: "different" };
}
