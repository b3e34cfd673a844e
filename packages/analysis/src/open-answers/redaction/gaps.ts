/** A part of a text, from `from` up to, not including, `to`. */
export type Gap = { readonly from: number; readonly to: number }

/**
 * The gaps that `literals` leave in `original` if they stand in it in this order, from its first to its last character and
 * with something between any two; undefined if they do not. Of several ways the one with the earliest gaps. A gap begins
 * and ends only where `mayCut` says so of a place in `original`.
 */
export function gapsBetween(
  original: string,
  literals: readonly string[],
  mayCut: (place: number) => boolean = () => true,
): readonly Gap[] | undefined {
  const [first = '', ...others] = literals
  const last = others.pop()
  if (last === undefined) return original === first ? [] : undefined
  if (!original.startsWith(first) || !original.endsWith(last)) return undefined
  const gaps: Gap[] = []
  let from = first.length
  for (const literal of others) {
    const to = placeOf(original, literal, from + 1, mayCut)
    if (to === undefined) return undefined
    gaps.push({ from, to })
    from = to + literal.length
  }
  const to = original.length - last.length
  const isCut = mayCut(first.length) && mayCut(to)
  return from < to && isCut ? [...gaps, { from, to }] : undefined
}

function placeOf(
  original: string,
  literal: string,
  earliest: number,
  mayCut: (place: number) => boolean,
): number | undefined {
  for (let place = original.indexOf(literal, earliest); place !== -1;) {
    if (mayCut(place) && mayCut(place + literal.length)) return place
    // Behind the last character nothing is found, and the search for an empty literal would not end.
    place = place < original.length ? original.indexOf(literal, place + 1) : -1
  }
  return undefined
}
