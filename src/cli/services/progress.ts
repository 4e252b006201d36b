import type { RetryNotice } from "../../http/http-client.ts";
import type { ReadProgress } from "../../providers/provider.ts";
import type { Context } from "../context.ts";

/** Progress for a waiting person: only on a terminal, only after a second, one line that is wiped in the end. */
export interface Progress {
  readonly onRows: ReadProgress;
  onRetry(notice: RetryNotice): void;
  say(text: string): void;
  end(): void;
}

const quietMs = 1_000;

export function startProgress({
  stderr,
  now,
  isQuiet = false,
}: Pick<Context, "isQuiet" | "now" | "stderr">): Progress {
  const startedAt = now().getTime();
  const rows = new Map<string, number>();
  let isShown = false;
  const say = (text: string): void => {
    if (isQuiet || stderr.isTTY !== true || now().getTime() - startedAt < quietMs) return;
    isShown = true;
    stderr.write(`\r\u001b[K${text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
  };
  return {
    say,
    onRows: (system, collection, count) => {
      rows.set(`${system} ${collection}`, count);
      say(`reading ${[...rows].map(([name, read]) => `${name} ${read}`).join(" · ")}`);
    },
    onRetry: ({ system, reason, attempt, maxAttempts, delayMs }) => {
      say(`${system}: ${reason}; try ${attempt + 1} of ${maxAttempts} in ${Math.ceil(delayMs / 1000)} s`);
    },
    end: () => {
      if (isShown) stderr.write("\r\u001b[K");
      isShown = false;
    },
  };
}
