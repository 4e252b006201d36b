import { chmod } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { makeFolder } from "../../../files/make-folder.ts";

/**
 * Takes pictures of pages that are not as expected. What is typed into fields is covered, and so is the account; names of
 * schools and classrooms can be read, which is what the picture is for.
 */
export class Pictures {
  readonly #folder: string;
  readonly #user: string;
  readonly #clock: () => number;
  #taken = 0;

  constructor(folder: string, user: string, clock: () => number) {
    this.#folder = folder;
    this.#user = user;
    this.#clock = clock;
  }

  /** @returns a sentence that says where it is, or why there is none */
  async take(page: Page): Promise<string> {
    const moment = new Date(this.#clock()).toISOString().replace(/[-:]|\.\d+/g, "");
    const file = path.join(this.#folder, `classtag-${moment}-${++this.#taken}.png`);
    try {
      await makeFolder(this.#folder, 0o700);
      const take = (): Promise<Buffer> =>
        page.screenshot({
          path: file,
          mask: [page.locator("input, textarea, select, [contenteditable]"), page.getByText(this.#user)],
          timeout: 5_000,
        });
      // Chromium without a window fails at it now and then.
      await take().catch(take);
      await chmod(file, 0o600);
      return `A screenshot is in ${file}.`;
    } catch {
      return "A screenshot could not be taken.";
    }
  }
}
