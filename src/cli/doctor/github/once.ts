/** `read`, which is run when it is first called and not again. */
export function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () => {
    running ??= read();
    return running;
  };
}
