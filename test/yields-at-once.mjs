/**
 * What only gives way to others with `setTimeout(…, 0)` does so at once in tests. A timer takes a millisecond at least, and the
 * limiters in GitHub's plugins set a dozen for each request: a third of the time that tests of GitHub took went by in them.
 */
const set = globalThis.setTimeout;
const clear = globalThis.clearTimeout;

globalThis.setTimeout = Object.assign(
  (run, ms, ...given) => (ms === 0 ? setImmediate(run, ...given) : set(run, ms, ...given)),
  set,
);
globalThis.clearTimeout = (timer) => {
  clear(timer);
  clearImmediate(timer);
};
