import { missingKinds, type MissingKind } from '@meinungsbild/questionnaire'
import { wilsonInterval, type Interval } from '@meinungsbild/statistics'
import { wholePercent } from '../protection/printed.ts'
import type { Protection, QuestionTables } from '../protection/question-tables.ts'
import type { Selection } from '../selection.ts'
import { byCell } from '../tables/cells.ts'
import { centreOf } from '../tables/centre.ts'
import type { RawTable } from '../tables/raw-table.ts'
import { estimateMean, estimateShares } from '../weights/estimates.ts'
import type { WeightsInside } from '../weights/weights.ts'
import type { SafeTable } from './safe-table.ts'

/** The table of everybody, exact but for what is withheld. */
export function safeOverall(
  { cells, overall }: QuestionTables,
  { overall: isShown, showsCentre }: Protection,
  inside: WeightsInside,
  selection: Selection,
): SafeTable {
  const { column, base } = overall
  const counts = byCell(
    cells,
    overall.values.map(({ people }) => people),
  )
  const weights = byCell(
    cells,
    overall.values.map(({ weight }) => weight),
  )
  const isRandom = selection === 'random' && base.people > 0
  const estimates =
    isRandom && cells.kind === 'categories'
      ? estimateShares(column, inside, counts, base.people)
      : []
  const centre = showsCentre ? centreOf(overall) : undefined
  // How numbers spread says something about cells that are kept secret.
  const tellsSpread = isRandom && centre !== undefined && isShown.every(Boolean)
  const interval = tellsSpread ? estimateMean(column, inside)?.interval : undefined
  return {
    ...printedOf(overall),
    cells,
    figures: counts.map((count, cell) =>
      isShown[cell] === true
        ? {
            count,
            share: shareOf(weights[cell] ?? 0, base.weight),
            ...intervalAt(estimates[cell]?.interval),
          }
        : undefined,
    ),
    centre: centre && { ...centre, ...(interval && { meanInterval: interval }) },
    precision: 'byBase',
  }
}

/**
 * The table of a group: shares in whole per cent, without counts. `designEffect` is what the weights of the group cost (Kish);
 * intervals stand on so many times fewer answers.
 */
export function safeGroup(
  { cells }: QuestionTables,
  group: RawTable,
  { isShown, showsCentre }: { readonly isShown: readonly boolean[]; readonly showsCentre: boolean },
  designEffect: number,
  selection: Selection,
): SafeTable {
  const { base } = group
  const weights = byCell(
    cells,
    group.values.map(({ weight }) => weight),
  )
  const effective = base.people / designEffect
  return {
    ...printedOf(group),
    cells,
    figures: weights.map((weight, cell) => {
      if (isShown[cell] !== true) return undefined
      const share = roundedShare(shareOf(weight, base.weight))
      const interval =
        selection === 'random' ? wilsonInterval(share * effective, effective) : undefined
      return { share, ...intervalAt(interval) }
    }),
    centre: showsCentre ? centreOf(group) : undefined,
    precision: 'wholePercent',
  }
}

/** What is printed is all that leaves, to the last bit. */
function roundedShare(share: number): number {
  return wholePercent(share, 1) / 100
}

function printedOf({
  column,
  base,
  missing,
}: RawTable): Pick<SafeTable, 'column' | 'base' | 'missing'> {
  const of = (kind: MissingKind) => missing[kind].people
  const [notAsked, notAnswered, dontKnow, noAnswer, notApplicable] = missingKinds
  return {
    column,
    base: base.people,
    missing: {
      [notAsked]: of(notAsked),
      [notAnswered]: of(notAnswered),
      [dontKnow]: of(dontKnow),
      [noAnswer]: of(noAnswer),
      [notApplicable]: of(notApplicable),
    },
  }
}

function shareOf(weight: number, base: number): number {
  return base > 0 ? weight / base : 0
}

function intervalAt(interval: Interval | undefined): { readonly interval?: Interval } {
  return interval === undefined ? {} : { interval }
}
