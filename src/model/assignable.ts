/** The same while it is being made: fields that may be absent are assigned, where there is one of it for each line of a file. */
export type Assignable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
