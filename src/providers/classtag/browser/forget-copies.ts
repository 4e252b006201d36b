import { isNamedLikeSession, isSpared } from "./copies.ts";
import type { ClassTagPages } from "./pages.ts";

/** What a page may keep for itself, as far as it is used here. */
interface Store {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  removeItem(key: string): void;
}

interface Kept {
  readonly sessionStorage: Store;
  readonly localStorage: Store;
  readonly caches?: { keys(): Promise<readonly string[]>; delete(name: string): Promise<boolean> };
  readonly indexedDB?: {
    databases(): Promise<readonly { readonly name?: string }[]>;
    deleteDatabase(name: string): unknown;
  };
}

/**
 * Throws away what the app has kept of earlier answers, so that what it shows next has come from ClassTag. What may be the
 * session itself stays: where that was taken for something else, the account signs in again, and more stays from then on.
 */
export async function forgetCopies(pages: ClassTagPages): Promise<void> {
  const { copies, page, requests } = pages;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.clearBrowserCache").catch(() => undefined);
  await cdp.detach();
  if (copies.spared === "all" || !/^https?:/u.test(page.url())) return;
  pages.copies = { ...copies, forgottenAt: requests.begun };
  const kept = await page.evaluate(async () => {
    const here = globalThis as unknown as Kept;
    const entries = [here.sessionStorage, here.localStorage].map((store) =>
      Array.from({ length: store.length }, (_, index) => {
        const name = store.key(index) ?? "";
        return { name, text: store.getItem(name) ?? "" };
      }),
    );
    const databases = (await here.indexedDB?.databases()) ?? [];
    return { entries, databases: databases.map(({ name }) => name ?? "") };
  });
  const entries = kept.entries.map((store) =>
    store.filter(({ name, text }) => !isSpared(name, text, copies.spared)).map(({ name }) => name),
  );
  const databases =
    copies.spared === "databases" ? [] : kept.databases.filter((name) => !isNamedLikeSession(name));
  await page.evaluate(
    async (copied) => {
      const here = globalThis as unknown as Kept;
      for (const [index, store] of [here.sessionStorage, here.localStorage].entries())
        for (const name of copied.entries[index] ?? []) store.removeItem(name);
      for (const name of (await here.caches?.keys()) ?? []) await here.caches?.delete(name);
      for (const name of copied.databases) here.indexedDB?.deleteDatabase(name);
    },
    { entries, databases },
  );
}
