/** What Rollcall leaves where it is run, and nobody should commit: credentials, and names of classrooms. */
const ignored = [
  ".env",
  "*.local.env",
  ".rollcall/",
  "/plan.json",
  "/report.json",
  "/runbooks/",
  "/snapshots/",
];

/** The lines of `.gitignore` that are missing. */
export function missingLines(present: string | undefined): readonly string[] {
  const lines = new Set((present ?? "").split("\n").map((line) => line.trim()));
  return ignored.filter((line) => !lines.has(line));
}

/** What is there, byte for byte, and the missing lines after it. */
export function withLines(present: string | undefined, missing: readonly string[]): string {
  const text = present ?? "";
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const seam = text === "" || text.endsWith("\n") ? "" : end;
  return text + seam + missing.map((line) => line + end).join("");
}
