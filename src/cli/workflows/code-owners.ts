/** Where GitHub looks for it; the first that is there counts. */
export const codeOwnersPaths: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

// Anything else could end the comment that it is written into, and name an owner.
const plainPath = /^[\w./-]+$/;

/**
 * CODEOWNERS with every line a comment: an owner that does not exist is an error that GitHub shows nowhere but on the file's
 * own page, and one that exists by accident is asked for reviews.
 */
export function codeOwners(districtPaths: readonly string[]): string {
  const schools = districtPaths.filter((path) => path.includes("/schools/") && plainPath.test(path));
  return [
    "# Whose review a pull request needs, once the branch's rules require reviews from code owners.",
    "# Every line is a comment: name a team that may write here, then remove its #. The last line that fits a file counts.",
    "",
    "# Each school's file, by the school's people.",
    ...schools.map((path) => `# /${path} @ORGANISATION/TEAM`),
    ...(schools.length === 0 ? ["# /districts/DISTRICT/schools/SCHOOL.yaml @ORGANISATION/TEAM"] : []),
    "",
    "# What runs with credentials, and this file.",
    "# /.github/ @ORGANISATION/ADMINISTRATORS",
    "",
  ].join("\n");
}
