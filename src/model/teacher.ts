/** Who teaches a class. Names of people: they are compared, in memory, and never kept, shown or returned. */
export interface Teacher {
  readonly familyName: string;
  readonly givenName?: string;
}

/** By the SOURCED ID of the class; of a class that is not there, nobody knows who teaches it. */
export type TeachersByClass = ReadonlyMap<string, readonly Teacher[]>;
