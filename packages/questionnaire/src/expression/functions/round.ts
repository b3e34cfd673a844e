/**
 * `value` rounded to so many decimals, half away from zero, as people do it on paper: 1.005 to two decimals is 1.01,
 * although the binary number that stands for 1.005 is a little smaller. Fewer than none round to tens and hundreds.
 */
export function round(value: number, decimals = 0): number {
  const places = Math.trunc(decimals)
  const shifted = shift(Math.abs(value), places)
  // Beyond that no number has decimals that could be rounded.
  if (shifted >= Number.MAX_SAFE_INTEGER) return value
  return Math.sign(value) * shift(Math.round(shifted), -places)
}

/** Moves the decimal point in the shortest numeral of `value`, which is the one that people see. */
function shift(value: number, places: number): number {
  const [digits, exponent] = String(value).split('e')
  return Number(`${digits}e${Number(exponent ?? 0) + places}`)
}
