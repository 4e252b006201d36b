import { inconsistent } from "../../incomplete-read.ts";
import { LayoutDiffers } from "./page-errors.ts";
import type { ClassTagPages } from "./pages.ts";

/** Between two looks at a list, and at what is drawn with something else first: an empty list, a form with defaults. */
export interface QuietMs {
  readonly list: number;
  readonly emptyList: number;
  readonly form: number;
}

export const quietByDefault: QuietMs = { list: 100, emptyList: 500, form: 1_000 };

interface Rest<Seen> {
  /** Between the looks, by what was seen. */
  readonly quietMs: (seen: Seen) => number;
  /** Whether it is what pages show before they have asked for anything: that is looked at twice on any page. */
  readonly isTentative?: (seen: Seen) => boolean;
  /** Looks that are alike have the same text. */
  readonly sameness?: (seen: Seen) => string;
  /** Between the looks while nothing is to be seen; absent: little. */
  readonly missingMs?: number;
  /** Given up after so many; absent: as long as a page may take. */
  readonly mostMs?: number;
}

/**
 * What two looks in a row have seen alike, with nothing asked for in between: what is empty, is on its way or still changes is
 * no data. A page that came whole and whose scripts have asked for nothing is looked at once.
 * @param look `undefined`: what is looked for is not there (any more)
 * @returns `undefined` where it was never there
 * @throws IncompleteRead where it does not come to rest
 */
export async function settled<Seen>(
  pages: ClassTagPages,
  what: string,
  look: () => Promise<Seen | undefined>,
  { quietMs: quiet, isTentative = () => false, sameness = JSON.stringify, ...rest }: Rest<Seen>,
): Promise<Seen | undefined> {
  const { quietMs, requests, timeoutMs } = pages;
  const mostMs = rest.mostMs ?? Math.max(timeoutMs, quietMs.form * 3);
  let earlier: Look<Seen> | undefined;
  let wasSeen = false;
  const patient = patientWith(pages, look);
  for (let waitedMs = 0; waitedMs <= mostMs; ) {
    const now = await lookOnce(pages, patient, sameness);
    if (now !== undefined && !now.mayChange && !isTentative(now.seen)) return now.seen;
    if (now !== undefined && earlier?.text === now.text && earlier.begun === now.begun) return now.seen;
    earlier = now;
    wasSeen ||= now !== undefined;
    const pauseMs = now === undefined ? (rest.missingMs ?? quietMs.list / 4) : quiet(now.seen);
    await pages.pause(pauseMs);
    waitedMs += pauseMs;
  }
  if (wasSeen || !requests.isIdle)
    throw inconsistent(
      `ClassTag's ${what} does not come to rest${requests.isIdle ? "" : `: ${requests.open} is not answered`}`,
    );
  return undefined;
}

/** A page that scripts are drawing may be half drawn when it is looked at: what differs has to differ twice. */
function patientWith<Seen>(
  { requests }: ClassTagPages,
  look: () => Promise<Seen | undefined>,
): () => Promise<Seen | undefined> {
  let times = 0;
  return async () => {
    try {
      return await look();
    } catch (error) {
      times += 1;
      if (!(error instanceof LayoutDiffers) || !requests.isScripted || times > 1) throw error;
      return undefined;
    }
  };
}

interface Look<Seen> {
  readonly seen: Seen;
  readonly text: string;
  /** Requests before it. */
  readonly begun: number;
  readonly mayChange: boolean;
}

/** `undefined` where something is still on its way, or nothing is there. */
async function lookOnce<Seen>(
  pages: ClassTagPages,
  look: () => Promise<Seen | undefined>,
  sameness: (seen: Seen) => string,
): Promise<Look<Seen> | undefined> {
  const { requests } = pages;
  if (!requests.isIdle || (await pages.isLoading())) return undefined;
  const { begun } = requests;
  const seen = await look();
  if (seen === undefined || !requests.isIdle || requests.begun !== begun) return undefined;
  return { seen, text: sameness(seen), begun, mayChange: requests.isScripted };
}
