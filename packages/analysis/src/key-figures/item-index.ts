import type { Text } from '@meinungsbild/questionnaire'
import {
  confidenceInterval,
  cronbachAlpha,
  isRefusal,
  itemIndex,
  surveyMeans,
  type ScaleItem,
} from '@meinungsbild/statistics'
import type { Column } from '../columns/column.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import type { DisclosureRule } from '../disclosure.ts'
import { meanInterval } from '../release/mean-interval.ts'
import { movedMean } from '../release/weighted-centre.ts'
import { shownCoefficient } from '../shown.ts'
import { numbersOf } from '../weights/estimates.ts'
import { insideOf, type Weights } from '../weights/weights.ts'
import type { IndexRule } from './key-figure.ts'
import { nobody, type FoundFigure, type RawFigure } from './raw-figure.ts'
import { stepThatHides } from './step-that-hides.ts'

/** The points of a scale that items share, the smallest first. */
export type ItemScale = readonly number[]

/** The scale that all columns have; undefined where one has none or another one. */
function commonScale(columns: readonly Column[]): ItemScale | undefined {
  const scales = columns.map(scaleOf)
  const [first] = scales
  if (first === undefined || first.length < 2) return undefined
  return scales.every((scale) => JSON.stringify(scale) === JSON.stringify(first))
    ? first
    : undefined
}

function scaleOf({ kind, variable }: Column): ItemScale | undefined {
  if (kind !== 'coded' || variable.measure !== 'ordinal') return undefined
  const values = variable.categories.flatMap(({ value }) => value ?? [])
  if (values.length < variable.categories.length) return undefined
  return values.toSorted((one, other) => one - other)
}

/** The columns of an index with the scale that they share, or why there is none. */
export function itemsOf(
  { items }: IndexRule,
  columns: ReadonlyMap<string, Column>,
):
  | { readonly columns: readonly Column[]; readonly scale: ItemScale }
  | { readonly code: 'unknownVariable' | 'notComputable' } {
  const found = items.flatMap((id) => columns.get(id) ?? [])
  if (found.length < items.length) return { code: 'unknownVariable' }
  const scale = commonScale(found)
  return scale === undefined || found.length < 2
    ? { code: 'notComputable' }
    : { columns: found, scale }
}

/** The values of the worst and of the best answer. */
export function endsOf(
  scale: ItemScale,
  best: IndexRule['best'],
): Pick<ScaleItem, 'worst' | 'best'> {
  const [least = 0, most = 1] = [scale[0], scale.at(-1)]
  return best === 'highest' ? { worst: least, best: most } : { worst: most, best: least }
}

/**
 * Everybody's index and its mean, with Cronbach's alpha of those who answered every item. It is printed to steps that keep few
 * people who left an item out from being found by subtracting it from the tables of the items.
 */
export function indexFigure(
  rule: IndexRule,
  dataset: Dataset,
  weights: Weights,
  disclosure: DisclosureRule,
): FoundFigure {
  const { columns } = contentsOf(dataset)
  const found = itemsOf(rule, columns)
  if ('code' in found) return found
  const ends = endsOf(found.scale, rule.best)
  const items = found.columns.map((column) => ({
    values: numbersOf(column) ?? new Float64Array(),
    ...ends,
  }))
  const values = itemIndex(items, rule.atLeast)
  const base = values.filter((value) => !Number.isNaN(value)).length
  if (base === 0) return nobody
  const step = stepThatHides(items, values, found.scale, disclosure)
  if (base >= disclosure.minimumBase && step === undefined) return { code: 'secret' }
  const mean = meanOfIndex(values, rule, dataset, weights)
  if (mean === undefined) return nobody
  return {
    ...mean,
    base,
    ...(step !== undefined && { step }),
    parts: reliability(items, disclosure),
  }
}

/** Where answers are weighted it is moved as the means of tables are. */
function meanOfIndex(
  values: Float64Array,
  { items }: IndexRule,
  dataset: Dataset,
  weights: Weights,
): Pick<RawFigure, 'value' | 'interval'> | undefined {
  const { design, perturbation } = insideOf(weights)
  const { estimates, degreesOfFreedom } = surveyMeans(design, [values])
  const [mean] = estimates
  if (mean === undefined || perturbation === undefined)
    return mean && { value: mean.value, interval: confidenceInterval(mean, degreesOfFreedom) }
  const { recordKeys } = contentsOf(dataset)
  let [people, key] = [0, 0]
  values.forEach((value, person) => {
    if (Number.isNaN(value)) return
    people += 1
    key = (key + (recordKeys[person] ?? 0)) >>> 0
  })
  const numbers = values.filter((value) => !Number.isNaN(value))
  const distribution = { numbers, counts: numbers.map(() => 1) }
  const value = movedMean(mean.value, distribution, { people, key }, items.join(' '), perturbation)
  return { value, interval: meanInterval(value, distribution, weights.summary?.designEffect ?? 1) }
}

function reliability(
  items: readonly ScaleItem[],
  { minimumBase }: DisclosureRule,
): NonNullable<RawFigure['parts']> {
  const found = cronbachAlpha(items.map(({ values }) => values))
  if (isRefusal(found) || found.size < minimumBase) return []
  const value = Number(found.alpha.toFixed(2))
  return [{ label: alphaLabel, value, shown: shownCoefficient(value) }]
}

const alphaLabel: Text = {
  de: 'Cronbachs Alpha (gut ab 0,7)',
  en: 'Cronbach’s alpha (good from 0.7 on)',
}
