/** Where the latest complete read of a system is kept between runs. What is wrong with it is its own affair: it is then as if none were kept. */
export interface ReadStore<Kept> {
  load(): Promise<Kept | undefined>;
  /** Never fails: a read that cannot be kept is read again next time. */
  save(kept: Kept): Promise<void>;
}
