import { roundRandomly } from '@meinungsbild/disclosure'
import { recordKey } from '../../columns/record-key.ts'
import {
  releaseIf,
  type DisclosureRule,
  type ReleasedFigure,
  type Withheld,
} from '../../disclosure.ts'
import { printedShare, shownCount, shownWholeShare } from '../../shown.ts'
import type { Code, CodingScheme } from './coding-scheme.ts'

/** The counted codes of one question, after disclosure control: all numbers are rounded. */
export type CodeCounts = {
  readonly kind: 'codeCounts'
  /** People whose text was coded. */
  readonly base: ReleasedFigure
  /** In the order of the scheme, then the texts that no code fits. A text may have several codes: shares sum to more than 1. */
  readonly rows: readonly CodeCount[]
}

type CodeCount = {
  /** Undefined: none of the codes. */
  readonly code: Code | undefined
  /** 0 means that four at most have the code. */
  readonly count: ReleasedFigure
  /** Of the base, in whole per cent. */
  readonly share: ReleasedFigure
}

/** Numbers of texts are rounded up or down to multiples of this. */
const step = 5

/**
 * Counts what texts were given in the end: how many have each code, each text once. All counts are rounded randomly, for codes
 * overlap: nobody can say which other cells would have to be secret beside a small one. Whatever is coded differently draws all of
 * them anew, so that a number that moves says nothing about the text that was added, taken away or given another code.
 */
export function countCodes(
  { codes }: CodingScheme,
  final: ReadonlyMap<string, readonly string[]>,
  rule: DisclosureRule,
): CodeCounts | Withheld {
  const given = [...final.values()]
  return releaseIf(given.length, rule, (release): CodeCounts => {
    const state = stateOf(final)
    const rounded = (count: number, what: string) =>
      roundRandomly(count, step, recordKey(`${state} ${what}`))
    const base = rounded(given.length, 'base')
    const row = (code: Code | undefined, count: number): CodeCount => {
      const shown = Math.min(base, rounded(count, `code ${code?.id ?? ''}`))
      const share = printedShare(shown / base, 0)
      return {
        code,
        count: release(shown, shownCount(shown)),
        share: release(share, shownWholeShare(share)),
      }
    }
    return {
      kind: 'codeCounts',
      base: release(base, shownCount(base)),
      rows: [
        ...codes.map((code) => row(code, given.filter((own) => own.includes(code.id)).length)),
        row(undefined, given.filter((own) => own.length === 0).length),
      ],
    }
  })
}

/** The same for the same texts with the same codes, in whatever order. */
function stateOf(final: ReadonlyMap<string, readonly string[]>): number {
  let state = 0
  for (const [text, codes] of final)
    state = (state + recordKey(`${text} ${codes.toSorted().join(' ')}`)) >>> 0
  return state
}
