import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Where git looks for what it sends with every request to a server. */
const headerKey = (serverUrl: string): string => `http.${serverUrl}/`;

const fileName = /^git-credentials-.*\.config$/;

/**
 * As actions/checkout does since its version 6, unless it is told not to: the token lies in the runner's temporary folder,
 * and the clone includes that file, for every later step of the job.
 * @returns the file
 */
export async function keepToken(temporary: string, serverUrl: string, token: string): Promise<string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const file = path.join(temporary, "git-credentials-0001.config");
  await writeFile(
    file,
    `[http "${headerKey(serverUrl).slice("http.".length)}"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
  );
  return file;
}

/** Whether a checkout of this job keeps GitHub's token. */
export const tokenKept = async (temporary: string): Promise<boolean> =>
  (await readdir(temporary)).some((name) => fileName.test(name));
