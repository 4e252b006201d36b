/** A release of Rollcall, as workflows name it: `OWNER/NAME@TAG`. */
export interface RollcallReference {
  readonly rollcall: string;
  readonly tag: string;
}

const ownerAndName = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
const versionTag = /^v(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

export const isRepository = (text: string): boolean => ownerAndName.test(text);
/** Only a release's tag has workflows that can be called, so a branch or a commit is no reference. */
export const isReleaseTag = (text: string): boolean => versionTag.test(text);

/** @returns `undefined` where it is none */
export function parseReference(text: string): RollcallReference | undefined {
  const at = text.indexOf("@");
  const [rollcall, tag] = [text.slice(0, at), text.slice(at + 1)];
  return isRepository(rollcall) && isReleaseTag(tag) ? { rollcall, tag } : undefined;
}
