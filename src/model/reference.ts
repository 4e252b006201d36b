/**
 * Databases pad ids with blanks, and lists of ids lose them: a reference that is no id of its collection means the one id
 * that differs only in blanks at its ends. Two ids that differ only in blanks are told apart by nothing else: then neither
 * is meant.
 * @returns the id that is meant, or the reference as it is
 */
export function referenceTo(
  ids: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): (reference: string) => string {
  let byTrimmed: Map<string, string | undefined> | undefined;
  return (reference) => {
    if (ids.has(reference)) return reference;
    byTrimmed ??= trimmedIds(ids);
    return byTrimmed.get(reference.trim()) ?? reference;
  };
}

function trimmedIds(
  ids: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): Map<string, string | undefined> {
  const byTrimmed = new Map<string, string | undefined>();
  for (const id of ids.keys()) byTrimmed.set(id.trim(), byTrimmed.has(id.trim()) ? undefined : id);
  return byTrimmed;
}
