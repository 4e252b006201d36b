/** The number in a header such as `x-total-count`, also where the header came twice and alike; `undefined` where there is none. */
export function wholeNumber(text: string | undefined): number | undefined {
  const [first, ...others] = new Set(text?.split(",").map((part) => part.trim()));
  return first !== undefined && others.length === 0 && /^\d{1,12}$/.test(first) ? Number(first) : undefined;
}
