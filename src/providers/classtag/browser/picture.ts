import path from "node:path";
import type { Page } from "playwright-core";
import { writeOutputFile } from "../../../files/output-file.ts";

/**
 * Takes pictures of pages that are not as expected. What is typed into fields is covered, and so is the account; names of
 * schools and classrooms can be read, which is what the picture is for.
 */
export class Pictures {
  readonly #folder: string;
  readonly #cwd: string;
  readonly #user: string;
  readonly #clock: () => number;
  #taken = 0;

  /** @param cwd below which no link is followed: see `files/output-file.ts` */
  constructor(folder: string, cwd: string, user: string, clock: () => number) {
    this.#folder = folder;
    this.#cwd = cwd;
    this.#user = user;
    this.#clock = clock;
  }

  /** @returns a sentence that says where it is, or why there is none */
  async take(page: Page): Promise<string> {
    const moment = new Date(this.#clock()).toISOString().replace(/[-:]|\.\d+/g, "");
    const file = path.join(this.#folder, `classtag-${moment}-${++this.#taken}.png`);
    const output = { what: "the screenshot", file, makesFolders: true };
    try {
      const take = (): Promise<Buffer> =>
        page.screenshot({
          mask: [page.locator("input, textarea, select, [contenteditable]"), page.getByText(this.#user)],
          timeout: 5_000,
        });
      // Chromium without a window fails at it now and then.
      const picture = await take().catch(take);
      await writeOutputFile(output, picture, this.#cwd, { mode: 0o600, folderMode: 0o700 });
      return `A screenshot is in ${file}.`;
    } catch {
      return "A screenshot could not be taken.";
    }
  }
}
