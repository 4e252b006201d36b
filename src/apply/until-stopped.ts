/**
 * What `running` comes to, or the reason of `signal` as soon as it is aborted. For reads: they leave nothing half done,
 * so that a person who stops one need not wait for it.
 */
export async function untilStopped<Value>(running: Promise<Value>, signal: AbortSignal): Promise<Value> {
  if (signal.aborted) running.catch(() => undefined);
  signal.throwIfAborted();
  return await new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    running.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Shorter than what GitHub's runner leaves between its first signal and its second. */
const graceMs = 5_000;

/**
 * Does what a stop must not cut at once, such as a write that is under way: `work` gets a signal that is aborted a few
 * seconds after the first one.
 */
export async function withGrace<Value>(
  signal: AbortSignal,
  work: (later: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const later = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    timer = setTimeout(() => later.abort(signal.reason), graceMs);
  };
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  try {
    return await work(later.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/** Whether an error says that the run was stopped, and nothing else: waits end with an `AbortError` of their own. */
export const isStop = (error: unknown, { aborted, reason }: AbortSignal): boolean =>
  aborted && (error === reason || (error instanceof Error && error.name === "AbortError"));
