/**
 * How the single-page app behaves. The help articles say what is clicked, not how the pages are made, so that each of these may
 * be so. Absent: the friendly way.
 */
export interface AppSwitches {
  /** Where the app keeps its place: in the path, or behind a `#`. */
  readonly routing?: "hash" | "path";
  /** `silent`: the tab of the archived classrooms does not show in the address. */
  readonly tabs?: "linked" | "silent";
  /** The rows of a list change places so often, without a request, in elements that stay. */
  readonly moveMs?: number;
  /** An empty list with its count is drawn so long before the real one is asked for. */
  readonly flashMs?: number;
  /** Lists that were seen before are shown from the session's storage: for good, or until the real one has come. */
  readonly cache?: "for-good" | "until-fetched";
  /** How SOURCED IDs are drawn; `some`: the first, and how many more there are; `chips`: cut, and whole in an attribute. */
  readonly ids?:
    | "bare"
    | "chips"
    | "cut"
    | "dots"
    | "list"
    | "prefixed"
    | "some"
    | "some-beside"
    | "with-hidden-text";
  /** What a classroom's name is drawn with. */
  readonly names?: "badge" | "cut" | "hidden-text" | "images" | "plain";
  /** The form of the settings is drawn with defaults, and filled so long after its values have come. */
  readonly fillMs?: number;
  /** Fields cannot be used until they are filled. */
  readonly lockUnfilled?: boolean;
  /** What saving a setting sends: the whole form, or what differs from what came; `at-once`: as soon as it is changed. */
  readonly save?: "at-once" | "changes" | "form";
  /** A write shows as done at once, whatever becomes of it. */
  readonly optimistic?: boolean;
  /** What is confirmed is done to the next row: the list has moved up by one meanwhile, and rows are known by their number. */
  readonly byNumber?: boolean;
  /** A write is sent so long after it was confirmed. */
  readonly sendMs?: number;
  /** The app asks for news so often. */
  readonly pollMs?: number;
  /** The session is kept by the app, for all tabs or for one, under a name that does not say so; without it the app signs out. */
  readonly storesSession?: "browser" | "tab";
  /** A classroom is archived by its menu, without a question. */
  readonly atOnce?: boolean;
  /** The first menu that is opened on a page is gone at once, as where a list is drawn anew under the pointer. */
  readonly losesMenu?: boolean;
  /** `rich`: grids, switches and alert dialogs in the place of tables, checkboxes and dialogs. */
  readonly roles?: "plain" | "rich";
  /**
   * `button`: lists are turned by one that stands alone. `more`: they grow by one, and do not say where they begin. `scroll`: they grow
   * as they are scrolled, have no more than two pages drawn, and count themselves.
   */
  readonly paging?: "button" | "links" | "more" | "scroll";
  /** `enter`: there is no button beside a search box; `typing`: the list follows what is typed, after a moment. */
  readonly search?: "button" | "enter" | "typing";
  /** `own`: headings and tables are called otherwise than the links to them, or not at all. */
  readonly titles?: "own" | "shared";
  /** `local`: `Aug 11, 2025`, `15 %`. */
  readonly formats?: "local" | "plain";
  /** `inline`: why something is refused stands beside the field that is marked as wrong. */
  readonly errors?: "alerts" | "inline";
  /** What is confirmed is asked once more. */
  readonly asksTwice?: boolean;
  /** A dialog with news comes up so long after the page. */
  readonly newsMs?: number;
  /** Likewise another one, with another name. */
  readonly surveyMs?: number;
  /** A message and a warning that have stood on each page from the beginning. */
  readonly standing?: boolean;
  /** What a write says about itself afterwards. */
  readonly toasts?: "announced" | "silent";
}
