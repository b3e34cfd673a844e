import type { Page, Questionnaire } from './questionnaire.ts'

/*
 * Random order that can be computed again: the same seed gives every person the same order on every page view, and the
 * analysis the order in which the person saw things.
 */

/** `items` in the order that `seed` gives to the thing called `name`; `fixed` ones keep their places. */
export function shuffled<Item extends object>(
  items: readonly Item[],
  seed: number,
  name: string,
): readonly Item[] {
  const movable = items.filter((item) => !('fixed' in item && item.fixed === true))
  const random = randomOf(seed, name)
  for (let last = movable.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [one, two] = [movable[last], movable[other]]
    if (one !== undefined && two !== undefined) [movable[last], movable[other]] = [two, one]
  }
  let next = 0
  return items.map((item) =>
    'fixed' in item && item.fixed === true ? item : (movable[next++] ?? item),
  )
}

/** The pages in the order of one person. */
export function orderedPages(questionnaire: Questionnaire, seed: number): readonly Page[] {
  const { pages, shuffledPages = [] } = questionnaire
  if (shuffledPages.length === 0) return pages
  const ordered = [...pages]
  for (const [index, group] of shuffledPages.entries()) {
    const places = ordered.flatMap((page, place) => (group.includes(page.id) ? [place] : []))
    const members = places.flatMap((place) => ordered[place] ?? [])
    const moved = shuffled(members, seed, `pages.${index}`)
    for (const [nth, place] of places.entries()) {
      const page = moved[nth]
      if (page !== undefined) ordered[place] = page
    }
  }
  return ordered
}

/** The variant that `seed` falls to, by the variants' shares; `null` if the questionnaire has none. */
export function variantOf({ variants = [] }: Questionnaire, seed: number): string | null {
  const total = variants.reduce((sum, { share }) => sum + share, 0)
  let rest = randomOf(seed, 'variant')() * total
  for (const { id, share } of variants) {
    rest -= share
    if (rest < 0) return id
  }
  return variants.at(-1)?.id ?? null
}

/** Numbers from 0 to below 1 (mulberry32); the name keeps the orders of two questions apart. */
function randomOf(seed: number, name: string): () => number {
  let state = seed >>> 0
  for (let index = 0; index < name.length; index += 1) {
    state = Math.imul(state ^ name.charCodeAt(index), 0x9e3779b1) >>> 0
  }
  return function next() {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
