import { missingKinds, type MissingKind } from '@meinungsbild/questionnaire'
import { wilsonInterval, type Interval } from '@meinungsbild/statistics'
import { countsPrintedAlike, wholePercent } from '../protection/printed.ts'
import type { Protection, QuestionTables } from '../protection/question-tables.ts'
import type { Selection } from '../selection.ts'
import { cellGroups } from '../tables/cell-groups.ts'
import { centreOf } from '../tables/centre.ts'
import type { Group, RawTable } from '../tables/raw-table.ts'
import { estimateMean, estimateShares, isPlain, type ShareEstimate } from '../weights/estimates.ts'
import type { WeightsInside } from '../weights/weights.ts'
import { distributionOf } from '../columns/distribution.ts'
import { meanInterval } from './mean-interval.ts'
import { hasDominatedMean } from './dominated-mean.ts'
import type { SafeCentre, SafeTable } from './safe-table.ts'
import { sharesOf, shownWeight } from './shown-weight.ts'
import { weightedCentre } from './weighted-centre.ts'

/** By what the fixed tables of a dataset are weighted, and what its weights cost (Kish). */
export type FixedSample = {
  readonly inside: WeightsInside
  readonly designEffect: number
  readonly selection: Selection
}

/**
 * The table of everybody: counts exact but for what is withheld, and shares with them. Where answers are weighted, shares and
 * means are perturbed: beside exact counts they would tell how many of each group are behind them.
 */
export function safeOverall(
  tables: QuestionTables,
  { overall: isShown, showsCentre }: Protection,
  sample: FixedSample,
): SafeTable {
  const { cells, overall } = tables
  const groups = cellGroups(cells, overall)
  const estimates = estimatesOf(tables, groups, sample)
  const showsMean = showsCentre && !hasDominatedMean(overall)
  // How numbers spread says something about cells that are kept secret.
  const tellsSpread = sample.selection === 'random' && isShown.every(Boolean)
  return {
    ...printedOf(overall),
    cells,
    figures: groups.map(({ people: count }, cell) => {
      if (isShown[cell] !== true) return undefined
      const { share = 0, interval } = estimates[cell] ?? {}
      return { count, share, isEmpty: count === 0, ...intervalAt(interval) }
    }),
    centre: showsMean ? overallCentre(overall, sample, tellsSpread) : undefined,
    precision: 'byBase',
    onlyPrinted: !isPlain(sample.inside),
  }
}

/** What is shown of each cell's share. */
function estimatesOf(
  { cells, overall }: QuestionTables,
  groups: readonly Group[],
  { inside, designEffect, selection }: FixedSample,
): readonly ShareEstimate[] {
  const { column, base } = overall
  const { perturbation } = inside
  const hasIntervals = selection === 'random' && cells.kind === 'categories' && base.people > 0
  const people = groups.map((group) => group.people)
  if (perturbation === undefined) {
    return hasIntervals
      ? estimateShares(column, inside, people, base.people)
      : people.map((count) => ({ share: shareOf(count, base.people), interval: undefined }))
  }
  const weights = groups.map((group) => shownWeight(group, perturbation))
  const effective = base.people / designEffect
  return sharesOf(column, weights, () => shownWeight(base, perturbation)).map((share) => ({
    share,
    interval: hasIntervals ? wilsonInterval(share * effective, effective) : undefined,
  }))
}

function overallCentre(
  overall: RawTable,
  { inside, designEffect }: FixedSample,
  tellsSpread: boolean,
): SafeCentre | undefined {
  const { column, values } = overall
  const centre = centreFor(overall, inside)
  if (centre === undefined || !tellsSpread) return centre
  if (inside.perturbation === undefined)
    return { ...centre, ...meanIntervalAt(estimateMean(column, inside)?.interval) }
  const people = distributionOf(
    column,
    values.map((value) => value.people),
  )
  const interval = people && meanInterval(centre.mean, people, designEffect)
  return { ...centre, ...meanIntervalAt(interval) }
}

function centreFor(table: RawTable, { perturbation }: WeightsInside): SafeCentre | undefined {
  return perturbation === undefined ? centreOf(table) : weightedCentre(table, perturbation)
}

/**
 * The table of a group: shares in whole per cent, without counts. `designEffect` is what the weights of the group cost (Kish);
 * intervals stand on so many times fewer answers.
 */
export function safeGroup(
  { cells }: QuestionTables,
  group: RawTable,
  { isShown, showsCentre }: { readonly isShown: readonly boolean[]; readonly showsCentre: boolean },
  { inside, designEffect, selection }: FixedSample,
): SafeTable {
  const { column, base } = group
  const { perturbation } = inside
  const own = cellGroups(cells, group)
  const shares =
    perturbation === undefined
      ? own.map(({ people }) => shareOf(people, base.people))
      : sharesOf(
          column,
          own.map((each) => shownWeight(each, perturbation)),
          () => shownWeight(base, perturbation),
        )
  const effective = base.people / designEffect
  return {
    ...printedOf(group),
    cells,
    figures: shares.map((exact, cell) => {
      if (isShown[cell] !== true) return undefined
      const share = roundedShare(exact)
      const interval =
        selection === 'random' ? wilsonInterval(share * effective, effective) : undefined
      const isEmpty = perturbation === undefined && isSurelyEmpty(share, base.people)
      return { share, isEmpty, ...intervalAt(interval) }
    }),
    centre: showsCentre && !hasDominatedMean(group) ? centreFor(group, inside) : undefined,
    precision: 'wholePercent',
    onlyPrinted: perturbation !== undefined,
  }
}

/** In a group so small that one person would be more than no per cent. */
function isSurelyEmpty(share: number, base: number): boolean {
  return share === 0 && countsPrintedAlike(0, base).high === 0
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

function shareOf(count: number, base: number): number {
  return base > 0 ? count / base : 0
}

function intervalAt(interval: Interval | undefined): { readonly interval?: Interval } {
  return interval === undefined ? {} : { interval }
}

function meanIntervalAt(interval: Interval | undefined): { readonly meanInterval?: Interval } {
  return interval === undefined ? {} : { meanInterval: interval }
}
