/** A release of Rollcall, as workflows name it: `OWNER/NAME@TAG`. */
export interface RollcallReference {
  readonly rollcall: string;
  readonly tag: string;
}

// A person whom an enterprise manages has an underscore in the name.
const ownerAndName = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
// As SemVer has it, so that nobody reads two tags as one version, and without the one end that git refuses in a tag.
const versionTag =
  /^v(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}(?:-(?:(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?!$)|$))+)?(?<!\.lock)$/;

export const isRepository = (text: string): boolean => ownerAndName.test(text);
/** Only a release's tag has workflows that can be called, so a branch or a commit is no reference. */
export const isReleaseTag = (text: string): boolean => versionTag.test(text);

/** @returns `undefined` where it is none */
export function parseReference(text: string): RollcallReference | undefined {
  const at = text.indexOf("@");
  const [rollcall, tag] = [text.slice(0, at), text.slice(at + 1)];
  return isRepository(rollcall) && isReleaseTag(tag) ? { rollcall, tag } : undefined;
}
