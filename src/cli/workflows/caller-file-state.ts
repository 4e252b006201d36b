/** How a file that is there compares with the one that would be written. */
export type CallerFileState =
  | { readonly kind: "absent" }
  | { readonly kind: "unchanged" }
  /** It is ours, for another release. */
  | { readonly kind: "other-tag"; readonly tag: string }
  /** It is ours, of a day when the districts' time zone was not known. */
  | { readonly kind: "in-utc" }
  /** Somebody has changed it, or another version of Rollcall wrote it. */
  | { readonly kind: "different" };

const called = /^(\s+uses: \S+)@(\S+)$/m;

/** @param inUtc what would be written if the districts had no time zone */
export function callerFileState(
  present: string | undefined,
  { wanted, inUtc }: { readonly wanted: string; readonly inUtc: string },
): CallerFileState {
  if (present === undefined) return { kind: "absent" };
  // A clone on Windows has other line ends, and is no other file.
  const text = present.replaceAll("\r\n", "\n");
  if (text === wanted) return { kind: "unchanged" };
  const [, , tag] = called.exec(text) ?? [];
  if (tag === undefined) return { kind: "different" };
  const [, , wantedTag = ""] = called.exec(wanted) ?? [];
  const retagged = text.replace(called, `$1@${wantedTag}`);
  if (retagged === wanted) return { kind: "other-tag", tag };
  return { kind: retagged === inUtc ? "in-utc" : "different" };
}
