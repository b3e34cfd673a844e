import type { Category, Variable } from '@meinungsbild/questionnaire'
import { adjustPValues } from '@meinungsbild/statistics'
import type { Codes } from '../columns/codes.ts'
import type { Column } from '../columns/column.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import {
  releaseIf,
  type DisclosureRule,
  type Release,
  type ReleasedFigure,
  type Withheld,
} from '../disclosure.ts'
import type { FreeRule } from '../release-table.ts'
import { printedMean, shownCount, shownMean, shownWholeShare, zeroSign } from '../shown.ts'
import { shownDifference } from '../waves/change-in-words.ts'
import { wholePercent } from '../protection/printed.ts'
import { insideOf } from '../weights/weights.ts'
import { perturbedGroups, type GroupFigures } from './perturbed-groups.ts'
import { chanceOf } from './chance-of.ts'

/** Everybody in one of two groups, or in neither: 0, 1 and 2. */
export type Grouping = Codes

/** What two groups of people answered. */
export type TwoGroups = {
  readonly kind: 'groups'
  /** How many are in each of them. */
  readonly first: ReleasedFigure
  readonly second: ReleasedFigure
  /** Of every question that enough people answered in both: means to one decimal, shares in whole per cent. */
  readonly items: readonly GroupDifference[]
}

export type GroupDifference = {
  readonly variable: Variable
  /** One of several answers that could be given together; each is an item of its own. */
  readonly option?: Category
  readonly measure: 'mean' | 'share'
  /** A mean, an option, or the categories of a question with one answer. */
  readonly rows: readonly DifferenceRow[]
  /** Beyond what the chance of the draw explains, all items taken together (Holm); only of random samples. */
  readonly isProven?: boolean
}

export type DifferenceRow = {
  readonly category?: Category
  readonly first: ReleasedFigure
  readonly second: ReleasedFigure
  /** Second − first, as they are printed. */
  readonly difference: ReleasedFigure
}

/** Chance of a single false finding among all items. */
const level = 0.05

/**
 * Compares what two groups answered, question by question: means by a t-test, shares of categories by Rao and Scott's test, all
 * of them at once (Holm). Every figure comes from perturbed counts, as in free tables. A question is left out if one of the
 * groups, or those in neither, are some people but fewer than the minimum base; nothing is compared where that holds for everybody.
 */
export function releaseTwoGroups(
  dataset: Dataset,
  groups: Grouping,
  { rule, selection, weights }: FreeRule,
): TwoGroups | Withheld {
  const { columns, recordKeys } = contentsOf(dataset)
  const { design, perturbation } = insideOf(weights)
  const [first, second, neither] = sizesOf(groups)
  return releaseIf(fewest([first, second, neither], rule), rule, (release) => {
    const counted = { weights: design.weights, recordKeys }
    const compared = [...columns.values()].flatMap((column, place) =>
      perturbedGroups(column, groups, counted, { purpose: place + 1, perturbation })
        .filter(({ bases }) => fewest(bases, rule) >= rule.minimumBase)
        .map((figures) => ({ column, figures })),
    )
    const proven =
      selection === 'random'
        ? provenItems(
            compared.map(({ column, figures }) => chanceOf(design, column, figures, groups)),
          )
        : []
    return {
      kind: 'groups',
      first: release(first, shownCount(first)),
      second: release(second, shownCount(second)),
      items: compared.map(({ column, figures }, index) => ({
        ...presentItem(column, figures, release),
        ...(proven[index] !== undefined && { isProven: proven[index] }),
      })),
    }
  })
}

function sizesOf(groups: Grouping): readonly [first: number, second: number, neither: number] {
  const sizes: [number, number, number] = [0, 0, 0]
  for (const group of groups) {
    if (group === 0) sizes[0] += 1
    else if (group === 1) sizes[1] += 1
    else sizes[2] += 1
  }
  return sizes
}

/** The smallest group that the others give away; there must be somebody in both. */
function fewest(
  [first, second, neither]: readonly [first: number, second: number, neither: number],
  { minimumBase }: DisclosureRule,
): number {
  return Math.min(first, second, neither === 0 ? minimumBase : neither)
}

/** By item; undefined where no test is possible, such as of a question to which all gave one answer. */
function provenItems(chances: readonly (number | undefined)[]): readonly (boolean | undefined)[] {
  const adjusted = adjustPValues(chances.flatMap((chance) => chance ?? []))
  let next = 0
  return chances.map((chance) => {
    if (chance === undefined) return undefined
    next += 1
    return (adjusted[next - 1] ?? 1) < level
  })
}

function presentItem(
  { variable }: Column,
  { measure, option, rows }: GroupFigures,
  release: Release,
): GroupDifference {
  return {
    variable,
    measure,
    ...(option && { option }),
    rows: rows.map(({ category, first, second }) => ({
      ...(category && { category }),
      ...(measure === 'mean'
        ? presentMeans(first, second, release)
        : presentShares(first, second, release)),
    })),
  }
}

/** As figures are printed that rest on few answers: the smallest base decides. */
const fewAnswers = 0

function presentMeans(first: number, second: number, release: Release) {
  const [one, other] = [printedMean(first, fewAnswers), printedMean(second, fewAnswers)]
  const difference = Number((other - one).toFixed(1))
  return {
    first: release(one, shownMean(one, fewAnswers)),
    second: release(other, shownMean(other, fewAnswers)),
    difference: release(difference, shownDifference(difference, 'mean', fewAnswers)),
  }
}

function presentShares(first: number, second: number, release: Release) {
  const [one, other] = [wholePercent(first, 1) / 100, wholePercent(second, 1) / 100]
  const difference = Number((other - one).toFixed(2))
  return {
    first: release(one, shownWholeShare(one), zeroSign(first, one)),
    second: release(other, shownWholeShare(other), zeroSign(second, other)),
    difference: release(difference, shownDifference(difference, 'share', fewAnswers)),
  }
}
