import {
  releaseIf,
  secretCell,
  type DisclosureRule,
  type ReleasedFigure,
  type Withheld,
} from '../../disclosure.ts'
import { shownCount, shownShare } from '../../shown.ts'
import type { Code, CodingScheme } from './coding-scheme.ts'

/** The counted codes of one question, after disclosure control. */
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
  /** Few people are kept secret; nought points to nobody. */
  readonly count: ReleasedFigure | Withheld
  readonly share: ReleasedFigure | Withheld
}

/** Counts what texts were given in the end: how many have each code, each text once. */
export function countCodes(
  { codes }: CodingScheme,
  final: ReadonlyMap<string, readonly string[]>,
  rule: DisclosureRule,
): CodeCounts | Withheld {
  const given = [...final.values()]
  const base = given.length
  return releaseIf(base, rule, (release): CodeCounts => {
    const row = (code: Code | undefined, count: number): CodeCount =>
      count > 0 && count < rule.smallCell
        ? { code, count: secretCell, share: secretCell }
        : {
            code,
            count: release(count, shownCount(count)),
            share: release(count / base, shownShare(count, base)),
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
