/**
 * What a reviewer pastes to lift a guard for one plan. The fingerprint binds the changes that the guard's numbers count,
 * so the acknowledgement lapses as soon as one of them moves. Nothing in it comes from outside.
 */
export function acknowledgementText(guard: string, fingerprint: string): string {
  return `--acknowledge ${guard}:${fingerprint}`;
}
