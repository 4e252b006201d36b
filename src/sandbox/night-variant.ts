/**
 * How a night differs from the usual one. ClassTag's help pages leave each of these open. One member is one assumption,
 * so that a night can break exactly that one.
 */
export interface NightVariant {
  /** The name of a classroom that is taken over: the class's title or as it was. */
  readonly names: "kept" | "overwritten";
  /**
   * The classes that count: all active ones or those of which a session runs on the night's day. A class
   * none of whose sessions is known counts either way.
   */
  readonly classes: "all" | "in-term";
  /** Where the deletion threshold is no whole number of classrooms. */
  readonly thresholdRounded: "down" | "up";
  /** What it is a share of, in connected schools: connected active classrooms or all active ones. */
  readonly thresholdOf: "all-classrooms" | "connected-classrooms";
  /**
   * A class whose classroom is in another school than its org feeds: it keeps that or gets a new one
   * that takes the id along. The old one is then archived like one whose class is gone;
   * above the threshold it stays, without the id.
   */
  readonly moved: "keeps-classroom" | "new-classroom";
  /** An archived classroom whose class is shared: comes back if the setting says so or always. */
  readonly reappearing: "always" | "as-set";
}

export const usualNight: NightVariant = {
  names: "overwritten",
  classes: "all",
  thresholdRounded: "down",
  thresholdOf: "connected-classrooms",
  moved: "keeps-classroom",
  reappearing: "as-set",
};
