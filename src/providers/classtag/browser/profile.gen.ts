// Generated from schemas/browser-profile.schema.json by schemas/generate.ts. Do not edit.

/**
 * What ClassTag's pages say and how they are built, for the browser driver. A file (CLASSTAG_BROWSER_PROFILE) names only what differs from the defaults, which are the names of ClassTag's help articles.
 */
export interface WrittenProfile {
  /**
   * Language in which the pages are asked for.
   */
  locale?: string;
  /**
   * Visible names, exactly as the pages have them. {…} stands for what differs from page to page.
   */
  labels?: {
    /**
     * Field of the sign-in page.
     */
    email?: string;
    /**
     * Field of the sign-in page.
     */
    password?: string;
    /**
     * Button between the e-mail and the password, where the sign-in page asks for one after the other. null: it asks for both at once.
     */
    nextStep?: string | null;
    /**
     * Button of the sign-in page.
     */
    signIn?: string;
    /**
     * Field for the second factor.
     */
    code?: string;
    /**
     * Button under the field for the second factor.
     */
    verify?: string;
    /**
     * Link or button with the name of the district, where one is chosen after signing in. null: none is.
     */
    chooseDistrict?: string | null;
    /**
     * Link or button by which a page is left that may come between the sign-in and ClassTag: Not now. null: none comes.
     */
    afterSignIn?: string | null;
    /**
     * Button that every page has once somebody is signed in.
     */
    signOut?: string;
    /**
     * Status text while a list is on its way.
     */
    loading?: string;
    /**
     * Navigation of the District page.
     */
    districtNavigation?: string;
    /**
     * Navigation of the School page.
     */
    schoolNavigation?: string;
    /**
     * Way to the settings, of a district and of a school.
     */
    settings?: string;
    /**
     * Way to the rostering settings.
     */
    sisRostering?: string;
    /**
     * List of the district's schools: its link, heading and table.
     */
    schools?: string;
    /**
     * Its link, heading and table.
     */
    schoolConnections?: string;
    /**
     * Its link and heading.
     */
    dailySync?: string;
    /**
     * List of a school's active classrooms: its link, heading and table.
     */
    classrooms?: string;
    /**
     * Navigation between the active and the archived classrooms.
     */
    classroomLists?: string;
    /**
     * Link to the archived classrooms.
     */
    archivedList?: string;
    /**
     * Heading and table of the archived classrooms.
     */
    archivedClassrooms?: string;
    /**
     * Its link, heading and table.
     */
    classroomConnections?: string;
    /**
     * Column with the school's name, a link to its page.
     */
    columnSchool?: string;
    /**
     * Column with the classroom's name, a link to its page.
     */
    columnClassroom?: string;
    /**
     * What may stand beside a name, in its cell, and is no part of it. null: nothing does, and whatever stands there stops the read.
     */
    besideName?: string | null;
    /**
     * Column with the number of students. null: there is none.
     */
    columnStudents?: string | null;
    /**
     * Column with the day on which the classroom was made, YYYY-MM-DD. null: there is none.
     */
    columnCreated?: string | null;
    /**
     * Column with the SOURCED IDs.
     */
    columnSources?: string;
    /**
     * Column of the list of schools that the lists of classrooms are counted against. null: there is none.
     */
    columnActive?: string | null;
    /**
     * Likewise for archived classrooms.
     */
    columnArchived?: string | null;
    /**
     * What stands in the column of SOURCED IDs where there is none.
     */
    noSources?: string;
    /**
     * How a SOURCED ID is written in that column, {id} for it; with just {id}, what looks like more than an ID stops the read.
     */
    idText?: string;
    /**
     * Button beside a SOURCED ID that does nothing to it: Copy; {id} for the ID. null: there is none.
     */
    copyId?: string | null;
    /**
     * Search box over the schools. null: there is none, and lists are turned page by page.
     */
    searchSchools?: string | null;
    /**
     * Search box over the classrooms. null: likewise.
     */
    searchClassrooms?: string | null;
    /**
     * Button beside a search box. null: there is none, and Enter searches, or typing.
     */
    search?: string | null;
    /**
     * Text by which a list is counted; {first} may be missing. null: there is none, and tables say by aria-rowcount and aria-rowindex how many rows they have, and which of them are drawn.
     */
    showing?: string | null;
    /**
     * The same text of an empty list.
     */
    showingNone?: string;
    /**
     * Navigation between the pages of a list. null: it has no name, and the link or button stands anywhere on the page.
     */
    pages?: string | null;
    /**
     * Link or button that brings the next rows of a list, in the place of those that are shown or below them. null: they come as the list is scrolled.
     */
    nextPage?: string | null;
    /**
     * Button that begins to add a SOURCED ID.
     */
    add?: string;
    /**
     * Dialog in which it is typed.
     */
    addDialog?: string;
    /**
     * Text in it that is all that an element says, and holds the name of the school or classroom; what follows the last word may be left out.
     */
    addText?: string;
    /**
     * Field in it.
     */
    id?: string;
    /**
     * Option that is chosen below that field once the ID is typed, {id} for it: {id} {title}. null: none is, and the ID is just typed.
     */
    idOption?: string | null;
    /**
     * Button in it.
     */
    save?: string;
    /**
     * Button that begins to remove a SOURCED ID.
     */
    remove?: string;
    /**
     * Dialog that asks whether it is meant.
     */
    removeDialog?: string;
    /**
     * Text in it that holds the name of the school or classroom; as in addText.
     */
    removeText?: string;
    /**
     * Button in it.
     */
    confirmRemove?: string;
    /**
     * Dialog that asks once more, after any of the others was confirmed. null: none does.
     */
    secondDialog?: string | null;
    /**
     * Button in it.
     */
    confirmAgain?: string;
    /**
     * The three dots of a page.
     */
    pageActions?: string;
    /**
     * The three dots of a classroom.
     */
    rowActions?: string;
    /**
     * Menu item of one classroom, and the dialog behind it.
     */
    archiveClassroom?: string;
    /**
     * Text in that dialog that holds the name of the classroom; as in addText.
     */
    archiveText?: string;
    /**
     * Button in that dialog, and in the one for several classrooms.
     */
    confirmArchive?: string;
    /**
     * Menu item of one archived classroom, and the dialog behind it.
     */
    unarchiveClassroom?: string;
    /**
     * Text in that dialog that holds the name of the classroom; as in addText.
     */
    unarchiveText?: string;
    /**
     * Button in that dialog.
     */
    confirmUnarchive?: string;
    /**
     * Menu item of the School page, and the dialog behind it, which lists the active classrooms.
     */
    archiveClassrooms?: string;
    /**
     * Table in that dialog; a checkbox in each row is used where there is one.
     */
    classroomsToArchive?: string;
    /**
     * Checkbox that Rollcall reads and never touches.
     */
    enableDailySync?: string;
    /**
     * Field with the time, HH:MM. null: there is none.
     */
    syncStartTime?: string | null;
    /**
     * Checkbox. null: there is none, and the setting is not seen.
     */
    manageGuardians?: string | null;
    /**
     * Checkbox. null: likewise.
     */
    unarchiveReappearing?: string | null;
    /**
     * Checkbox. null: likewise.
     */
    updateActiveContacts?: string | null;
    /**
     * Field with a number. null: likewise.
     */
    deletionThreshold?: string | null;
    /**
     * Button that saves the settings of the sync. null: each is saved as soon as it is changed.
     */
    saveSettings?: string | null;
  };
  /**
   * Dialogs that may lie over a page at any time, and are closed; any other that nobody asked for stops the run.
   *
   * @maxItems 20
   */
  announcements?: {
    /**
     * Its name.
     */
    dialog: string;
    /**
     * Button in it that closes it.
     */
    close: string;
  }[];
  /**
   * Ways through the pages, click by click: “link settings in schoolNavigation > link sisRostering”. A step is a role, the label that names it, and where needed the navigation that it stands in.
   */
  steps?: {
    /**
     * From the District page to the list of schools.
     */
    schools?: string;
    /**
     * From the District page.
     */
    schoolConnections?: string;
    /**
     * From the District page.
     */
    dailySync?: string;
    /**
     * From a School page to its active classrooms.
     */
    classrooms?: string;
    /**
     * From a School page. null: ClassTag does not show archived classrooms, so that they are neither seen nor brought back.
     */
    archivedClassrooms?: string | null;
    /**
     * From a School page.
     */
    classroomConnections?: string;
    /**
     * In the row of a school or classroom, to the dialog that takes a SOURCED ID.
     */
    add?: string;
    /**
     * Beside a SOURCED ID, to the dialog that removes it. null: ClassTag cannot remove one, so that nothing is disconnected or reconnected.
     */
    remove?: string | null;
    /**
     * In the row of an active classroom, to the dialog that archives it. null: there is only the one for several classrooms.
     */
    archive?: string | null;
    /**
     * From the active classrooms to the dialog that archives several. null: there is none.
     */
    archiveSeveral?: string | null;
    /**
     * In the row of an archived classroom, to the dialog that brings it back. null: ClassTag cannot.
     */
    unarchive?: string | null;
  };
  /**
   * Headings of pages that are called otherwise than the links that lead there. null: as in labels.
   */
  headings?: {
    /**
     * Heading of that page.
     */
    schools?: string | null;
    /**
     * Heading of that page.
     */
    schoolConnections?: string | null;
    /**
     * Heading of that page.
     */
    dailySync?: string | null;
    /**
     * Heading of that page.
     */
    classrooms?: string | null;
    /**
     * Heading of that page.
     */
    archivedClassrooms?: string | null;
    /**
     * Heading of that page.
     */
    classroomConnections?: string | null;
  };
  /**
   * Dialogs that are called otherwise than the menu items that open them. null: as in labels.
   */
  dialogs?: {
    /**
     * Dialog that archives one classroom; {name} for its name, which archiveText is held against.
     */
    archiveClassroom?: string | null;
    /**
     * Dialog that brings one back, likewise.
     */
    unarchiveClassroom?: string | null;
    /**
     * Dialog that archives several.
     */
    archiveClassrooms?: string | null;
  };
  /**
   * Names of tables that are called otherwise than the links that lead there; an empty text where the table has no name and is the only one. null: as in labels.
   */
  tables?: {
    /**
     * Name of that table.
     */
    schools?: string | null;
    /**
     * Name of that table.
     */
    schoolConnections?: string | null;
    /**
     * Name of that table.
     */
    classrooms?: string | null;
    /**
     * Name of that table.
     */
    archivedClassrooms?: string | null;
    /**
     * Name of that table.
     */
    classroomConnections?: string | null;
  };
  /**
   * How names of schools and classrooms stand in the cells of their columns.
   */
  names?: {
    /**
     * Texts that stand there as elements of their own, in the link too, and are no part of the name: New, (opens in a new tab). What is not among them stops the read.
     *
     * @maxItems 20
     */
    beside?: string[];
  };
  /**
   * Where SOURCED IDs stand in the cells of their column.
   */
  ids?: {
    /**
     * Selector of the element of one ID.
     */
    item?: string;
    /**
     * Attribute of that element, or of one in it, that holds the whole ID, where its text does not: title, data-id. null: its text.
     */
    from?: string | null;
  };
  /**
   * How the pages write what is no text.
   */
  formats?: {
    /**
     * A day, in YYYY, M or MM, D or DD, MMM (Aug) or MMMM (August).
     */
    day?: string;
  };
  /**
   * Ends of addresses in which {id} is ClassTag's id; where one begins with #, of what follows the # in them.
   */
  links?: {
    /**
     * Address of the District page.
     */
    district?: string;
    /**
     * Address of a School page. null: it holds no id, and a school is told by its name.
     */
    school?: string | null;
    /**
     * Address of a Classroom page. null: it holds no id, and a classroom is told by school, name and date.
     */
    classroom?: string | null;
  };
}
