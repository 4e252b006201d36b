import { appendFile, stat } from "node:fs/promises";

/** Above it GitHub drops the whole summary of a step. */
const largestSummaryBytes = 1024 * 1024;

/**
 * Adds to the summary of the job. `render` is told how many bytes of UTF-8 are left; what is longer is not written.
 * @returns whether it was written
 */
export async function appendSummary(file: string, render: (room: number) => string): Promise<boolean> {
  const used = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const room = largestSummaryBytes - used - 1;
  const text = render(Math.max(room, 0));
  const bytes = Buffer.byteLength(text, "utf8");
  if (bytes === 0 || bytes > room) return false;
  await appendFile(file, text, "utf8");
  return true;
}
