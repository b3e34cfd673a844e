import type { Bilingual } from './bilingual.ts'
import { largestRemainder } from './largest-remainder.ts'
import type { StratumSize } from './strata.ts'

/** How many of each stratum are drawn (Aufteilung). */
export type Allocation =
  | { readonly kind: 'everybody' }
  /** Every stratum in proportion to its size, by largest remainder. */
  | { readonly kind: 'proportional'; readonly size: number }
  /** The same of every stratum; what is left over goes to the first ones. */
  | { readonly kind: 'equal'; readonly size: number }
  | { readonly kind: 'given'; readonly sizes: Readonly<Record<string, number>> }

/** What is drawn of a stratum: n of N, and the reserve beside it. */
export type StratumShare = StratumSize & { readonly drawn: number; readonly reserve: number }

export type Allocated =
  | { readonly ok: true; readonly strata: readonly StratumShare[] }
  | {
      readonly ok: false
      readonly code: 'nobody' | 'tooMany'
      /** The stratum that is too small; '' for the whole list. */
      readonly stratum: string
      readonly message: Bilingual
    }

/**
 * Shares a draw out over the strata. The reserve follows the draw in proportion, as far as a stratum has people left.
 * Refused: nobody at all, or more than a stratum has.
 */
export function allocate(
  strata: readonly StratumSize[],
  allocation: Allocation,
  reserve: number,
): Allocated {
  const drawn = drawnOf(strata, allocation)
  const total = drawn.reduce((before, size) => before + size, 0)
  if (total === 0) return nobody
  const small = strata.find(({ population }, index) => (drawn[index] ?? 0) > population)
  if (small !== undefined) return tooMany(small, drawn[strata.indexOf(small)] ?? 0)
  const wanted = largestRemainder(reserve, drawn)
  return {
    ok: true,
    strata: strata.map((each, index) => {
      const size = drawn[index] ?? 0
      const left = each.population - size
      return { ...each, drawn: size, reserve: Math.min(left, wanted[index] ?? 0) }
    }),
  }
}

function drawnOf(strata: readonly StratumSize[], allocation: Allocation): readonly number[] {
  switch (allocation.kind) {
    case 'everybody':
      return strata.map(({ population }) => population)
    case 'proportional':
      return largestRemainder(
        allocation.size,
        strata.map(({ population }) => population),
      )
    case 'equal':
      return largestRemainder(
        allocation.size,
        strata.map(() => 1),
      )
    case 'given':
      return strata.map(({ stratum }) => allocation.sizes[stratum] ?? 0)
    default:
      return allocation satisfies never
  }
}

const nobody: Allocated = {
  ok: false,
  code: 'nobody',
  stratum: '',
  message: { de: 'So würde niemand gezogen.', en: 'Nobody would be drawn like this.' },
}

function tooMany({ stratum, population }: StratumSize, drawn: number): Allocated {
  const de = stratum === '' ? 'Die Liste' : `Die Schicht „${stratum}“`
  const en = stratum === '' ? 'The list' : `The stratum “${stratum}”`
  return {
    ok: false,
    code: 'tooMany',
    stratum,
    message: {
      de: `${de} hat ${population} Personen; ${drawn} lassen sich daraus nicht ziehen.`,
      en: `${en} has ${population} people; ${drawn} cannot be drawn from it.`,
    },
  }
}
