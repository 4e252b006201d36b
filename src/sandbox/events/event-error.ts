/** An event that is none, or that cannot happen here; the message says why. */
export class EventError extends Error {
  override readonly name = "EventError";
}
