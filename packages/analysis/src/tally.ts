import type { Column, CodedColumn, SetColumn } from './column.ts'
import { answered, missingKinds, stateOf, type MissingKind } from './missing.ts'

/** A one-way table before disclosure control. It stays inside this package: `index.ts` does not export it. */
export type Tally = {
  /** People who gave a value. */
  readonly base: number
  readonly missing: Readonly<Record<MissingKind, number>>
  /** Per category; empty for numbers and texts. Sums to `base` unless several answers were allowed. */
  readonly counts: readonly number[]
}

/** Counts one column. `base` and the missing kinds together are always everybody. */
export function tally(column: Column): Tally {
  const states = new Uint32Array(missingKinds.length + 1)
  for (const state of column.state) states[state] = (states[state] ?? 0) + 1
  const of = (kind: MissingKind) => states[stateOf(kind)] ?? 0
  return {
    base: states[answered] ?? 0,
    missing: {
      notAsked: of('notAsked'),
      notAnswered: of('notAnswered'),
      dontKnow: of('dontKnow'),
      noAnswer: of('noAnswer'),
      notApplicable: of('notApplicable'),
    },
    counts: categoryCounts(column),
  }
}

function categoryCounts(column: Column): readonly number[] {
  switch (column.kind) {
    case 'coded':
      return codedCounts(column)
    case 'set':
      return setCounts(column)
    case 'numbers':
    case 'texts':
      return []
    default: {
      const unknown: never = column
      throw new TypeError(`A column of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function codedCounts({ variable, state, codes }: CodedColumn): readonly number[] {
  const counts = variable.categories.map(() => 0)
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0
    if (state[index] === answered) counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

function setCounts({ variable, state, bits, words }: SetColumn): readonly number[] {
  return variable.categories.map((_, category) => {
    const mask = 1 << (category & 31)
    const offset = category >> 5
    let count = 0
    for (let index = 0; index < state.length; index += 1) {
      if (state[index] === answered && (bits[index * words + offset] ?? 0) & mask) count += 1
    }
    return count
  })
}

/** How many people have at least one of these categories: for several answers less than the sum of the counts. */
export function countHavingAny(
  column: CodedColumn | SetColumn,
  codes: ReadonlySet<string>,
): number {
  const wanted = column.variable.categories.flatMap(({ code }, index) =>
    codes.has(code) ? [index] : [],
  )
  if (column.kind === 'coded') {
    const counts = codedCounts(column)
    return wanted.reduce((sum, index) => sum + (counts[index] ?? 0), 0)
  }
  const { state, bits, words } = column
  let count = 0
  for (let index = 0; index < state.length; index += 1) {
    const has = (category: number) =>
      (bits[index * words + (category >> 5)] ?? 0) & (1 << (category & 31))
    if (state[index] === answered && wanted.some(has)) count += 1
  }
  return count
}
