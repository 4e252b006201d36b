/**
 * What CHANGELOG.md says of a version: the text under its heading, `## 1.2.3` or `## 1.2.3 (a remark)`.
 * @throws Error where there is no such section, or nothing in it
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const ofVersion = sections.filter((section) => /^\S*/.exec(section)?.[0] === version);
  const [section] = ofVersion;
  if (section === undefined || ofVersion.length > 1)
    throw new Error(
      `CHANGELOG.md has ${ofVersion.length} sections "## ${version}" and must have one: call what is under "## Unreleased" so, and merge that first.`,
    );
  const notes = section.slice(`${section}\n`.indexOf("\n") + 1).trim();
  if (notes === "") throw new Error(`CHANGELOG.md has nothing under "## ${version}".`);
  return `${notes}\n`;
}
