import type { Category, Variable } from '@meinungsbild/questionnaire'
import { confidenceInterval, isRefusal, surveyLogisticRegression } from '@meinungsbild/statistics'
import type { Column } from '../columns/column.ts'
import { releaseIf, type Release, type ReleasedFigure } from '../disclosure.ts'
import type { FreeRule } from '../release-table.ts'
import type { ReleasedInterval } from '../results.ts'
import { shownCount } from '../shown.ts'
import { insideOf } from '../weights/weights.ts'
import type { DriverRefusalCode } from './driver-refusals.ts'
import { leastBase, leastPerDriver, toTens } from './least-people.ts'

/** What goes together with one of two answers. */
export type DriverOdds = {
  readonly kind: 'odds'
  readonly outcome: Variable
  /** The answer whose chances are told: the first of the two. */
  readonly answer: Category
  /** Who answered all of it, to the nearest ten. */
  readonly base: ReleasedFigure
  /** By the distance from no connection at all, the largest first. */
  readonly drivers: readonly {
    readonly variable: Variable
    /** Odds ratio (Chancenverhältnis) per point of the driver, the others held fast; to two digits. */
    readonly odds: ReleasedFigure
    /** 95 %, of random samples only. */
    readonly interval?: ReleasedInterval
    /** Whether the interval leaves 1 out. */
    readonly isProven?: boolean
  }[]
}

/** A question with two answers, everybody's as 1 for the first and 0 for the second; NaN for none. Undefined for others. */
export function yesOrNo(
  column: Column,
): { readonly answer: Category; readonly values: Float64Array } | undefined {
  const { categories, measure } = column.variable
  const [answer] = categories
  if (column.kind !== 'coded' || measure !== 'nominal') return undefined
  if (answer === undefined || categories.length !== 2) return undefined
  const worth = [1, 0]
  return { answer, values: Float64Array.from(column.codes, (code) => worth[code] ?? Number.NaN) }
}

/**
 * Key drivers of one of two answers by logistic regression under the design. Of at least ten people per driver who gave the rarer
 * answer, and to two digits, so that nothing about single answers follows. Says what goes together, never what causes what.
 */
export function releaseOdds(
  {
    outcome,
    answer,
    values,
  }: {
    readonly outcome: Variable
    readonly answer: Category
    readonly values: Float64Array
  },
  drivers: readonly { readonly variable: Variable; readonly values: Float64Array }[],
  { rule, weights, selection }: FreeRule,
): DriverOdds | { readonly code: DriverRefusalCode } {
  const isComplete = (row: number) =>
    [values, ...drivers.map((driver) => driver.values)].every((each) => !Number.isNaN(each[row]))
  const given = values.filter((_, row) => isComplete(row))
  const yes = given.filter((each) => each === 1).length
  const rarer = Math.min(yes, given.length - yes)
  if (given.length < Math.max(rule.minimumBase, leastBase)) return { code: 'tooFewAnswers' }
  if (rarer === 0) return { code: 'noVariation' }
  if (rarer < leastPerDriver * drivers.length) return { code: 'tooFewOfOneAnswer' }
  const model = surveyLogisticRegression(
    insideOf(weights).design,
    values,
    drivers.map((driver) => driver.values),
  )
  if (isRefusal(model)) {
    return { code: model.refused === 'notConverged' ? 'noDoubt' : 'collinear' }
  }
  const released = releaseIf(given.length, rule, (release): DriverOdds => ({
    kind: 'odds',
    outcome,
    answer,
    base: release(toTens(given.length), shownCount(toTens(given.length))),
    drivers: drivers
      .flatMap(({ variable }, index) => {
        const coefficient = model.coefficients[index + 1]
        if (coefficient === undefined) return []
        const odds = oddsOf(coefficient.value, release)
        if (selection !== 'random') return [{ variable, odds }]
        const { low, high } = confidenceInterval(coefficient, model.degreesOfFreedom)
        const interval = { low: oddsOf(low, release), high: oddsOf(high, release) }
        return [{ variable, odds, interval, isProven: low > 0 || high < 0 }]
      })
      .toSorted((one, other) => distance(other.odds) - distance(one.odds)),
  }))
  return released.kind === 'withheld' ? { code: 'tooFewAnswers' } : released
}

function distance({ value }: ReleasedFigure): number {
  return Math.abs(Math.log(value))
}

function oddsOf(coefficient: number, release: Release): ReleasedFigure {
  const value = Number(Math.exp(coefficient).toPrecision(2))
  const shown = (locale: string) => value.toLocaleString(locale, { minimumSignificantDigits: 2 })
  return release(value, { de: shown('de-DE'), en: shown('en-GB') })
}
