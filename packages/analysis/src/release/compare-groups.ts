import type { Text } from '@meinungsbild/questionnaire'
import { isRefusal, raoScottTests } from '@meinungsbild/statistics'
import { valuesIn, type CodedColumn, type Column } from '../columns/column.ts'
import type { Counted } from '../columns/cross-table.ts'
import { isIn, type Mask } from '../columns/mask.ts'
import type { BreakdownResult } from '../results.ts'
import { insideOf, type Weights } from '../weights/weights.ts'
import type { Selection } from '../selection.ts'

/** Whether groups differ beyond what the chance of the draw explains. */
export type GroupComparison = {
  readonly kind: 'comparison'
  /** How small the chance is that groups which are alike look as different: below this, or larger than 0.05. */
  readonly chance: 0.001 | 0.01 | 0.05 | 'larger'
  readonly words: Text
}

/**
 * Rao and Scott's second-order test of the weighted table (R's `svychisq`), of random samples only. It is told in four steps:
 * to all its digits it would be a figure about exactly these people.
 */
export function compareGroups(
  column: Column,
  by: CodedColumn,
  groups: BreakdownResult['groups'],
  { filter }: Counted,
  { selection, weights }: { readonly selection: Selection; readonly weights: Weights },
): GroupComparison | undefined {
  if (selection !== 'random' || column.kind !== 'coded') return undefined
  const shown = groups.map(({ result }) => result.kind !== 'withheld')
  const { design } = insideOf(weights)
  const domain = filter && domainOf(filter, design.rows)
  const tests = raoScottTests(
    design,
    { codes: codesOf(column), count: valuesIn(column) },
    { codes: codesOf(by, shown), count: valuesIn(by) },
    { domain },
  )
  if (isRefusal(tests)) return undefined
  const { pValue } = tests.secondOrder
  const chance = ([0.001, 0.01, 0.05] as const).find((limit) => pValue < limit) ?? 'larger'
  return { kind: 'comparison', chance, words: wordsOf(chance) }
}

/** -1 for who gave no value, and for groups that are not shown. */
function codesOf({ codes, variable }: CodedColumn, shown?: readonly boolean[]): Int32Array {
  const values = variable.categories.length
  return Int32Array.from(codes, (code) =>
    code < values && (shown === undefined || shown[code] === true) ? code : -1,
  )
}

function domainOf(mask: Mask, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, person) => (isIn(mask, person) ? 1 : 0))
}

function wordsOf(chance: GroupComparison['chance']): Text {
  if (chance === 'larger') {
    return {
      de: 'Die Gruppen unterscheiden sich nicht mehr, als der Zufall der Ziehung erwarten lässt (p ≥ 0,05).',
      en: 'The groups do not differ more than the chance of the draw lets expect (p ≥ 0.05).',
    }
  }
  const limit = String(chance)
  return {
    de: `Die Gruppen unterscheiden sich mehr, als der Zufall der Ziehung erwarten lässt (p < ${limit.replace('.', ',')}).`,
    en: `The groups differ more than the chance of the draw lets expect (p < ${limit}).`,
  }
}
