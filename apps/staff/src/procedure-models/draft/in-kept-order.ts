/** What is chosen of `all`: first what was there before, in its order, then what is new, in the order of `all`. */
export function inKeptOrder<Value extends string>(
  before: readonly string[],
  all: readonly Value[],
  chosen: readonly string[],
): readonly Value[] {
  const rank = (value: Value) => (before.includes(value) ? before.indexOf(value) : before.length)
  return all.filter((value) => chosen.includes(value)).toSorted((a, b) => rank(a) - rank(b))
}
