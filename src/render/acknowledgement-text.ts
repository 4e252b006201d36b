/**
 * What a reviewer types to lift a guard for one plan: on the command line, or as a line of a comment on the pull request.
 * The fingerprint binds the changes that the guard's numbers count, so the acknowledgement lapses as soon as one of them
 * moves. Nothing in it comes from outside.
 */
export function acknowledgementText(guard: string, fingerprint: string): string {
  return `--acknowledge ${guard}:${fingerprint}`;
}

export function acknowledgementComment(guard: string, fingerprint: string): string {
  return `rollcall: acknowledge ${guard} ${fingerprint}`;
}
