/** The name of the group that an age belongs to, where groups begin at the ages of `from`, ascending. */
export function ageGroup(age: number, from: readonly number[]): string {
  const nth = from.findLastIndex((least) => age >= least)
  const least = from[nth]
  const next = from[nth + 1]
  if (least === undefined) return next === undefined ? 'alle' : `unter ${next}`
  return next === undefined ? `ab ${least}` : `${least} bis ${next - 1}`
}

/** Reads bounds as people type them, as "30, 45, 60"; `undefined` if they are not ascending whole numbers up to 125. */
export function readAgeBounds(typed: string): readonly number[] | undefined {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '')
  if (parts.length === 0 || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined
  const bounds = parts.map(Number)
  const ascend = bounds.every((bound, index) => bound > (bounds[index - 1] ?? 0) && bound <= 125)
  return ascend ? bounds : undefined
}
