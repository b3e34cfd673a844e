import { allocate, type Allocated, type Allocation, type StratumShare } from './allocate.ts'
import type { ListedPerson } from './listed-person.ts'
import { strataOf } from './strata.ts'

export type DrawPlan = {
  readonly allocation: Allocation
  /** How many more are drawn to be kept back. */
  readonly reserve: number
  /** Any text; whoever knows it and has the list draws the same people. */
  readonly seed: string
}

export type DrawnSample =
  | {
      readonly ok: true
      readonly strata: readonly StratumShare[]
      /** In the order of their drawn numbers over all strata, so that it tells nothing about anybody. */
      readonly main: readonly ListedPerson[]
      /** In the order in which they would come into play, over all strata. */
      readonly reserve: readonly ListedPerson[]
    }
  | Extract<Allocated, { ok: false }>

/**
 * Draws at random, without replacement and independently in every stratum, and so that anybody can do it again: everybody
 * gets the number SHA-256(seed, line feed, key), and of each stratum those with the smallest numbers are drawn, the next
 * ones as the reserve. Neither the order of the list nor the machine matters. See docs/decisions/035-repeatable-draw.md.
 */
export function drawSample(
  people: readonly ListedPerson[],
  { allocation, reserve, seed }: DrawPlan,
  sha256Hex: (text: string) => string,
): DrawnSample {
  const allocated = allocate(strataOf(people), allocation, reserve)
  if (!allocated.ok) return allocated
  const shares = new Map(allocated.strata.map((share) => [share.stratum, share]))
  const numbered = people
    .map((person) => ({ person, number: sha256Hex(`${seed}\n${person.key}`) }))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1))
  const seen = new Map<string, number>()
  const main: ListedPerson[] = []
  const kept: ListedPerson[] = []
  for (const { person } of numbered) {
    const before = seen.get(person.stratum) ?? 0
    seen.set(person.stratum, before + 1)
    const share = shares.get(person.stratum)
    const drawn = share?.drawn ?? 0
    if (before < drawn) main.push(person)
    else if (before < drawn + (share?.reserve ?? 0)) kept.push(person)
  }
  return { ok: true, strata: allocated.strata, main, reserve: kept }
}
