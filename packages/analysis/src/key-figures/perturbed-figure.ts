import { maskOf } from '../columns/condition.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import { perturbedShare, releaseTable, type FreeRule, type TableRequest } from '../release-table.ts'
import type { VariableResult } from '../results.ts'
import { endsOf, itemsOf } from './item-index.ts'
import type { IndexRule, KeyFigureDefinition } from './key-figure.ts'
import { promoterGroups } from './promoter-score.ts'
import { nobody, type FoundFigure } from './raw-figure.ts'

/** From perturbed tables alone: of the variable, of those who have any of the answers, or of every item. */
export function perturbedFigure(
  { variable, rule: figure }: KeyFigureDefinition,
  dataset: Dataset,
  free: FreeRule,
): FoundFigure {
  if (figure.kind === 'index') return perturbedIndex(figure, dataset, free)
  const found = tableOf({ variable }, dataset, free)
  if (!('overall' in found)) return found
  const { overall, base } = found
  switch (figure.kind) {
    case 'mean':
    case 'median': {
      const number = overall.kind === 'texts' ? undefined : overall[figure.kind]
      const isFit = figure.kind === 'mean' || overall.kind === 'numbers'
      return number === undefined || !isFit
        ? { code: 'notComputable' }
        : { value: number.value, base, interval: undefined }
    }
    case 'share':
      return shareOf(figure.codes)
    case 'nps': {
      const groups = promoterGroups(overall.variable)
      if (groups === undefined) return { code: 'notComputable' }
      const [promoters, detractors] = [shareOf(groups.promoters), shareOf(groups.detractors)]
      if ('code' in promoters || 'code' in detractors) return { code: 'notComputable' }
      const value = 100 * (promoters.value - detractors.value)
      return { value, base, interval: undefined }
    }
    default:
      return figure satisfies never
  }

  function shareOf(codes: readonly string[]): FoundFigure {
    const chosen = maskOf(dataset, { kind: 'anyOf', variable, codes })
    if (!chosen.ok) return { code: chosen.code }
    return { ...perturbedShare(dataset, variable, chosen.mask, free), base }
  }
}

/** The mean of the items' means, which is the index wherever everybody answered every item. */
function perturbedIndex(rule: IndexRule, dataset: Dataset, free: FreeRule): FoundFigure {
  const items = itemsOf(rule, contentsOf(dataset).columns)
  if ('code' in items) return items
  const { worst, best } = endsOf(items.scale, rule.best)
  let sum = 0
  let base = Infinity
  for (const { variable } of items.columns) {
    const found = tableOf({ variable: variable.id }, dataset, free)
    if (!('overall' in found)) return found
    const mean = found.overall.kind === 'texts' ? undefined : found.overall.mean
    if (mean === undefined) return { code: 'notComputable' }
    sum += (100 * (mean.value - worst)) / (best - worst)
    base = Math.min(base, found.base)
  }
  return { value: sum / items.columns.length, base, interval: undefined }
}

function tableOf(
  request: TableRequest,
  dataset: Dataset,
  free: FreeRule,
):
  | FoundFigure
  | {
      readonly overall: Exclude<VariableResult, { readonly kind: 'withheld' }>
      readonly base: number
    } {
  const table = releaseTable(dataset, request, free)
  if (table.kind === 'withheld')
    return table.code === 'baseTooSmall' ? nobody : { code: table.code }
  const { overall } = table
  return overall.kind === 'withheld' ? nobody : { overall, base: overall.base.value }
}
