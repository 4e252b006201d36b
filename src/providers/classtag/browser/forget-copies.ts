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
 * session itself stays: where that was taken for something else, the account signs in again, and all stays from then on.
 */
export async function forgetCopies({ copies, page, requests }: ClassTagPages): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.clearBrowserCache").catch(() => undefined);
  await cdp.detach();
  if (copies.holdSession || !/^https?:/u.test(page.url())) return;
  copies.forgottenAt = requests.begun;
  await page.evaluate(async () => {
    const session = /token|auth|session|user|jwt|sso|login|csrf|oidc|msal|okta|amplify|cognito|firebase/iu;
    const here = globalThis as unknown as Kept;
    for (const store of [here.sessionStorage, here.localStorage]) {
      const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
      for (const name of names)
        if (!session.test(name) && !store.getItem(name)?.startsWith("eyJ")) store.removeItem(name);
    }
    for (const name of (await here.caches?.keys()) ?? []) await here.caches?.delete(name);
    for (const { name = "" } of (await here.indexedDB?.databases()) ?? [])
      if (!session.test(name)) here.indexedDB?.deleteDatabase(name);
  });
}
