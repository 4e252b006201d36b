import type { AppSwitches } from "../app/app-switches.ts";

/** How the pages differ from the usual ones: what a district may meet after the vendor changed them, or on a bad day. */
export interface WebVariant {
  /** Other wording of any name or message. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly layout?: WebLayout;
  /** Rows in a page of a list; absent: 25. */
  readonly pageSize?: number;
  /** Lists are fetched by a script so long after the page has loaded; absent: they come with it. */
  readonly lateListMs?: number;
  /** A dialog lies over the first page of each session until it is closed. */
  readonly announcement?: boolean;
  /** A session ends after so many requests; absent: it lasts. */
  readonly sessionRequests?: number;
  readonly secondFactor?: boolean;
  /** The sign-in page asks for the e-mail first, and for the password after it. */
  readonly signInSteps?: boolean;
  /** After signing in, a district is chosen. */
  readonly choosesDistrict?: boolean;
  /** Present: not pages that the server writes, but a single-page app that behaves so. */
  readonly app?: AppSwitches;
}

export interface WebLayout {
  readonly connectionColumns?: "ids-first" | "usual";
  readonly addButton?: "menu" | "row";
  readonly lists?: "cards" | "table";
  readonly settings?: "menu" | "tab";
  /** `all`: the School page's dialog archives every active classroom, without a choice. */
  readonly archiveDialog?: "all" | "choice";
  /** `false`: an ID that was added stays. */
  readonly removal?: boolean;
}
