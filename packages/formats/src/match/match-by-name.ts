import type { CodebookEntry } from './codebook.ts'
import type { Candidate, ColumnMatch } from './column-match.ts'
import type { Slot } from './slot.ts'
import { sameName, wordsOf } from './words.ts'

/** Columns whose name is that of one slot. A slot is taken once, by the first column that has its name. */
export function matchByName(
  candidates: readonly Candidate[],
  slots: readonly Slot[],
): readonly ColumnMatch[] {
  const slotOf = new Map<string, Slot>()
  for (const slot of slots) {
    for (const name of slot.names) if (!slotOf.has(name)) slotOf.set(name, slot)
  }
  return firstOfEach(candidates, (candidate) => slotOf.get(sameName(candidate.column)), 'name')
}

/** Columns whose text in the codebook is that of exactly one slot: "question / row", or the row's own words. */
export function matchByCodebook(
  candidates: readonly Candidate[],
  slots: readonly Slot[],
  codebook: ReadonlyMap<string, CodebookEntry>,
): readonly ColumnMatch[] {
  const whole = index(slots, (slot) => `${slot.questionWords} ${slot.words}`)
  const own = index(slots, ({ words }) => words)
  const find = (candidate: Candidate) => {
    const text = codebook.get(candidate.column)?.text
    if (text === undefined) return undefined
    return only(whole.get(keyOf(text))) ?? only(own.get(keyOf(text)))
  }
  return firstOfEach(candidates, find, 'codebook')
}

function firstOfEach(
  candidates: readonly Candidate[],
  find: (candidate: Candidate) => Slot | undefined,
  how: 'name' | 'codebook',
): readonly ColumnMatch[] {
  const taken = new Set<string>()
  return candidates.flatMap((candidate) => {
    const slot = find(candidate)
    if (slot === undefined || taken.has(slot.key)) return []
    taken.add(slot.key)
    return [{ index: candidate.index, column: candidate.column, slot, how, likeness: 1 }]
  })
}

function index(
  slots: readonly Slot[],
  textOf: (slot: Slot) => string,
): ReadonlyMap<string, readonly Slot[]> {
  return Map.groupBy(
    slots.filter(({ kind }) => kind !== 'openText' && kind !== 'list'),
    (slot) => keyOf(textOf(slot)),
  )
}

function keyOf(text: string): string {
  return wordsOf(text).join(' ')
}

function only(slots: readonly Slot[] | undefined): Slot | undefined {
  return slots?.length === 1 ? slots[0] : undefined
}
