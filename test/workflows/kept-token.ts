import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Where actions/checkout keeps the token for later fetches, unless it is told not to. */
export const tokenKey = (serverUrl: string): string => `http.${serverUrl}/.extraheader`;

/** Whether a checkout in this workspace keeps GitHub's token. */
export async function tokenKept(workspace: string): Promise<boolean> {
  for (const folder of [".", ...(await readdir(workspace))]) {
    const config = await readFile(path.join(workspace, folder, ".git", "config"), "utf8").catch(() => "");
    if (/extraheader/i.test(config)) return true;
  }
  return false;
}
