import type { Category, Text, Variable } from '@meinungsbild/questionnaire'
import {
  correlationMatrix,
  cronbachAlpha,
  isRefusal,
  mostDrivers,
  relativeImportance,
} from '@meinungsbild/statistics'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import { releaseIf, type Release, type ReleasedFigure } from '../disclosure.ts'
import type { FreeRule } from '../release-table.ts'
import { shownCount, shownWholeShare } from '../shown.ts'
import { numbersOf } from '../weights/estimates.ts'
import { insideOf } from '../weights/weights.ts'
import { driverRefusals, type DriverRefusalCode } from './driver-refusals.ts'
import { leastBase, leastPerDriver, toTens } from './least-people.ts'
import { releaseOdds, yesOrNo, type DriverOdds } from './release-odds.ts'

/** What is to be explained, ordinal, metric or one of two answers; and by what, ordinal or metric. */
export type DriverRequest = { readonly outcome: string; readonly drivers: readonly string[] }

export type KeyDrivers =
  | {
      readonly kind: 'drivers'
      readonly outcome: Variable
      /** Who answered all of it, to the nearest ten. */
      readonly base: ReleasedFigure
      /** R²: how much of the differences in the outcome all drivers explain together; whole per cent. */
      readonly explained: ReleasedFigure
      /** Whose part of that is how large, the largest first; whole per cent, together about 100. */
      readonly drivers: readonly { readonly variable: Variable; readonly part: ReleasedFigure }[]
      /** Cronbach's alpha of the drivers taken as one index; absent where they do not hang together at all. */
      readonly alpha?: ReleasedFigure
    }
  | DriverOdds
  | { readonly kind: 'refused'; readonly code: DriverRefusalCode; readonly message: Text }

/**
 * Key drivers (Treiberanalyse) after Lindeman, Merenda and Gold, of those who answered everything, with their weights; of one of
 * two answers the odds that go together with it (see `releaseOdds`). Only
 * whole per cent leave, and only of at least 30 people and ten per driver, so that nothing about single answers follows from
 * asking for one driver more. Says what goes together, never what causes what.
 */
export function releaseDrivers(
  dataset: Dataset,
  request: DriverRequest,
  free: FreeRule,
): KeyDrivers {
  const found = readRequest(dataset, request)
  if ('code' in found) return refused(found.code)
  const { rule, weights } = free
  if (found.answer !== undefined) return oddsOf(found, found.answer, free)
  const rows = completeRows(found.columns)
  const needed = Math.max(rule.minimumBase, leastBase, leastPerDriver * found.drivers.length)
  if (rows.length < needed) return refused('tooFewAnswers')
  const { design } = insideOf(weights)
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] ?? 0)
  const columns = found.columns.map(pick)
  const importance = relativeImportance(correlationMatrix(columns, pick(design.weights)))
  if (isRefusal(importance))
    return refused(importance.refused === 'collinear' ? 'collinear' : 'noVariation')
  const { rSquared, shares } = importance
  const reliability = cronbachAlpha(columns.slice(0, -1))
  const released = releaseIf(rows.length, rule, (release) => ({
    kind: 'drivers' as const,
    outcome: found.outcome,
    base: release(toTens(rows.length), shownCount(toTens(rows.length))),
    explained: inPercent(rSquared, release),
    drivers: found.drivers
      .map((variable, index) => ({
        variable,
        part: inPercent(rSquared > 0 ? (shares[index] ?? 0) / rSquared : 0, release),
      }))
      .toSorted((one, other) => other.part.value - one.part.value),
    ...(!isRefusal(reliability) &&
      reliability.alpha >= 0 && { alpha: inHundredths(reliability.alpha, release) }),
  }))
  return released.kind === 'withheld' ? refused('tooFewAnswers') : released
}

type ReadRequest =
  | {
      readonly outcome: Variable
      readonly drivers: readonly Variable[]
      /** Those of the drivers and, last, the outcome. */
      readonly columns: readonly Float64Array[]
      /** Of an outcome with two answers the one that is 1 in its column. */
      readonly answer: Category | undefined
    }
  | { readonly code: DriverRefusalCode }

function readRequest(dataset: Dataset, { outcome, drivers }: DriverRequest): ReadRequest {
  if (drivers.length < 2) return { code: 'tooFewDrivers' }
  if (drivers.length > mostDrivers) return { code: 'tooManyDrivers' }
  if (drivers.includes(outcome)) return { code: 'outcomeAmongDrivers' }
  const { columns: all } = contentsOf(dataset)
  const named = [...drivers, outcome].map((id) => all.get(id))
  const known = named.filter((column) => column !== undefined)
  if (known.length < named.length) return { code: 'unknownVariable' }
  const [last] = known.slice(-1)
  const parted = last && yesOrNo(last)
  const columns = known
    .map((column) => (column === last && parted ? parted.values : numbersOf(column)))
    .filter((values) => values !== undefined)
  if (columns.length < known.length || last === undefined) return { code: 'notComputable' }
  return {
    outcome: last.variable,
    drivers: known.slice(0, -1).map((each) => each.variable),
    columns,
    answer: parted?.answer,
  }
}

function oddsOf(
  { outcome, drivers, columns }: Exclude<ReadRequest, { readonly code: unknown }>,
  answer: Category,
  free: FreeRule,
): KeyDrivers {
  const valuesAt = (place: number) => columns[place] ?? new Float64Array()
  const found = releaseOdds(
    { outcome, answer, values: valuesAt(drivers.length) },
    drivers.map((variable, place) => ({ variable, values: valuesAt(place) })),
    free,
  )
  return 'code' in found ? refused(found.code) : found
}

/** Who gave a number everywhere. */
function completeRows(columns: readonly Float64Array[]): Uint32Array {
  const [first] = columns
  const rows: number[] = []
  first?.forEach((_, row) => {
    if (columns.every((values) => !Number.isNaN(values[row]))) rows.push(row)
  })
  return Uint32Array.from(rows)
}

function inPercent(share: number, release: Release): ReleasedFigure {
  return release(Math.round(share * 100) / 100, shownWholeShare(share))
}

function inHundredths(value: number, release: Release): ReleasedFigure {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  const shown = (locale: string) => value.toLocaleString(locale, digits)
  return release(Number(value.toFixed(2)), { de: shown('de-DE'), en: shown('en-GB') })
}

function refused(code: DriverRefusalCode): KeyDrivers {
  return { kind: 'refused', code, message: driverRefusals[code] }
}
