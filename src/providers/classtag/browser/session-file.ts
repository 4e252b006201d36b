import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { makeFolder } from "../../../files/make-folder.ts";
import { replaceFile } from "../../../files/replace-file.ts";

type StorageState = Exclude<BrowserContextOptions["storageState"], string | undefined>;

/** Where the cookies of one account at one ClassTag are kept between runs. It opens the account: only its owner reads it. */
export class SessionFile {
  readonly #file: string;
  readonly #account: string;

  /** @param file absent: the usual place for what programs keep */
  constructor(account: { readonly url: string; readonly user: string }, file?: string) {
    this.#account = createHash("sha256")
      .update(JSON.stringify([account.url, account.user]))
      .digest("hex")
      .slice(0, 16);
    this.#file = file ?? path.join(stateFolder(), "rollcall", `classtag-${this.#account}.json`);
  }

  /** `undefined` where there is none, or none that may be trusted: then somebody signs in again. */
  async load(): Promise<StorageState | undefined> {
    try {
      const found = await lstat(this.#file);
      // Where others may read or write it, or it is a link, the session may be theirs.
      if (!found.isFile() || (process.platform !== "win32" && (found.mode & 0o077) !== 0)) return undefined;
      const kept: unknown = JSON.parse(await readFile(this.#file, "utf8"));
      return isKept(kept) && kept.account === this.#account ? kept.storage : undefined;
    } catch {
      return undefined;
    }
  }

  async save(context: BrowserContext): Promise<void> {
    await makeFolder(path.dirname(this.#file), 0o700);
    const kept: Kept = { account: this.#account, storage: await context.storageState() };
    await replaceFile(this.#file, `${JSON.stringify(kept)}\n`, 0o600);
  }
}

interface Kept {
  readonly account: string;
  readonly storage: StorageState;
}

/** What we wrote ourselves; Chromium looks at each cookie again. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null || !("storage" in value) || !("account" in value))
    return false;
  const { storage } = value;
  return (
    typeof storage === "object" && storage !== null && "cookies" in storage && Array.isArray(storage.cookies)
  );
}

function stateFolder(): string {
  if (process.platform === "darwin") return path.join(homedir(), "Library", "Application Support");
  if (process.platform === "win32")
    return process.env["LOCALAPPDATA"] ?? path.join(homedir(), "AppData", "Local");
  const named = process.env["XDG_STATE_HOME"] ?? "";
  return path.isAbsolute(named) ? named : path.join(homedir(), ".local", "state");
}
