import { hasNumbers } from '@meinungsbild/questionnaire'
import { surveyQuantiles, type Interval } from '@meinungsbild/statistics'
import { valuesIn, type Column } from '../columns/column.ts'
import { maskOf } from '../columns/condition.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import { countIn } from '../columns/mask.ts'
import { tally } from '../columns/tally.ts'
import type { DisclosureRule } from '../disclosure.ts'
import type { FreeRule } from '../release-table.ts'
import { centreFrom, centreOf } from '../tables/centre.ts'
import { rawTable } from '../tables/raw-table.ts'
import { numbersOf } from '../weights/estimates.ts'
import { insideOf, type Weights, type WeightsInside } from '../weights/weights.ts'
import { isSmall } from './is-small.ts'
import { indexFigure } from './item-index.ts'
import type { KeyFigureDefinition } from './key-figure.ts'
import { promoterFigure } from './promoter-score.ts'
import { nobody, type FoundFigure } from './raw-figure.ts'
import { shownMeanOf, shownShareOfAny } from './shown-estimates.ts'

/** A key figure of the answers as they are, or why there is none that may be told. */
export function exactFigure(
  { variable, rule: figure }: KeyFigureDefinition,
  dataset: Dataset,
  { weights, rule }: FreeRule,
): FoundFigure {
  const inside = insideOf(weights)
  const { columns } = contentsOf(dataset)
  if (figure.kind === 'index') return indexFigure(figure, dataset, weights, rule)
  const column = columns.get(variable)
  if (column === undefined) return { code: 'unknownVariable' }
  switch (figure.kind) {
    case 'share':
      return shareOf(column, figure.codes, dataset, weights, rule)
    case 'mean':
      return meanOf(column, dataset, weights)
    case 'median':
      return medianOf(column, dataset, inside, rule)
    case 'nps':
      return promoterFigure(column, dataset, weights, rule)
    default:
      return figure satisfies never
  }
}

function shareOf(
  column: Column,
  codes: readonly string[],
  dataset: Dataset,
  weights: Weights,
  rule: DisclosureRule,
): FoundFigure {
  const found = maskOf(dataset, { kind: 'anyOf', variable: column.variable.id, codes })
  if (!found.ok) return { code: found.code }
  const { base } = tally(column)
  const people = countIn(found.mask)
  if (base >= rule.minimumBase && [people, base - people].some(isSmall(rule)))
    return { code: 'secret' }
  const chosen = { codes, mask: found.mask, people }
  const { share, interval } = shownShareOfAny(column, chosen, base, dataset, weights)
  return { value: share, base, interval }
}

function meanOf(column: Column, dataset: Dataset, weights: Weights): FoundFigure {
  const { base, counts } = tally(column)
  const centre = centreFrom(column, counts.slice(0, valuesIn(column)))
  if (centre === undefined)
    // Where nobody answered there is no mean either, which is then withheld for its base.
    return hasNumbers(column.variable) ? { ...nobody, base } : { code: 'notComputable' }
  const estimate = base > 0 ? shownMeanOf(column, dataset, weights) : undefined
  if (estimate === 'secret') return { code: 'secret' }
  return { value: estimate?.mean ?? centre.mean, base, interval: estimate?.interval }
}

/** The median of everybody's table, with Woodruff's interval. */
function medianOf(
  column: Column,
  dataset: Dataset,
  { design }: WeightsInside,
  rule: DisclosureRule,
): FoundFigure {
  if (column.kind !== 'numbers') return { code: 'notComputable' }
  const { recordKeys } = contentsOf(dataset)
  const table = rawTable(column, { weights: design.weights, recordKeys })
  const base = table.base.people
  const centre = centreOf(table)
  const values = numbersOf(column)
  if (centre === undefined || values === undefined) return nobody
  const [quantile] = surveyQuantiles(design, values, [0.5])
  const { low, high } = quantile?.interval ?? {}
  const isKnown = low !== undefined && high !== undefined
  const interval = isKnown && leavesTails(values, { low, high }, rule) ? { low, high } : undefined
  return { value: centre.median, base, interval }
}

/** Bounds are numbers that people gave: the outermost ones, given by few, are not told. */
function leavesTails(
  values: Float64Array,
  { low, high }: Interval,
  { smallCell }: DisclosureRule,
): boolean {
  const lower = values.filter((value) => value <= low).length
  const upper = values.filter((value) => value >= high).length
  return lower >= smallCell && upper >= smallCell
}
