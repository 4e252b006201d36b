/**
 * What `running` comes to, or the reason of `signal` as soon as it is aborted. For reads: they leave nothing half done,
 * so that a person who stops one need not wait for it.
 */
export async function untilStopped<Value>(running: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  return await new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    running.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
