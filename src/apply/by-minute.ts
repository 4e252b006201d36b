const minuteMs = 60_000;

/**
 * What clocks make of a moment, asked again only in the next minute: no clock shows less, and thousands of writes may be begun in one.
 */
export function byMinute<Value>(now: () => Date, at: (now: Date) => Value): () => Value {
  let known: { readonly minute: number; readonly value: Value } | undefined;
  return () => {
    const moment = now();
    const minute = Math.floor(moment.getTime() / minuteMs);
    if (known?.minute !== minute) known = { minute, value: at(moment) };
    return known.value;
  };
}
