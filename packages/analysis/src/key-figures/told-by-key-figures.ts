import { contentsOf, type Dataset } from '../columns/dataset.ts'
import type { ReleasePlan } from '../release-results.ts'
import { pointStep } from '../shown.ts'
import { itemsOf } from './item-index.ts'
import type { KeyFigureDefinition } from './key-figure.ts'
import { promoterGroups } from './promoter-score.ts'

/**
 * What key figures tell of the tables: sums of answers (shares, the groups of a Net Promoter Score) and means. Whoever knows all
 * other items of an index can tell the mean of the last one, to steps that follow from those of the index.
 */
export function toldByKeyFigures(
  definitions: readonly KeyFigureDefinition[],
  dataset: Dataset,
): Pick<ReleasePlan, 'sums' | 'means'> {
  const means = Map.groupBy(
    definitions.flatMap((definition) => meansOf(definition, dataset)),
    ({ variable }) => variable,
  )
  return {
    sums: definitions.flatMap((definition) => sumsOf(definition, dataset)),
    means: [...means].map(([variable, told]) => ({
      variable,
      step: Math.min(...told.map(({ step = Infinity }) => step)),
    })),
  }
}

function sumsOf(
  { variable, rule }: KeyFigureDefinition,
  dataset: Dataset,
): NonNullable<ReleasePlan['sums']> {
  if (rule.kind === 'share') return [{ variable, codes: rule.codes }]
  const column = rule.kind === 'nps' ? contentsOf(dataset).columns.get(variable) : undefined
  const groups = column && promoterGroups(column.variable)
  if (groups === undefined) return []
  return [groups.promoters, groups.detractors].map((codes) => ({ variable, codes }))
}

function meansOf(
  { variable, rule }: KeyFigureDefinition,
  dataset: Dataset,
): NonNullable<ReleasePlan['means']> {
  switch (rule.kind) {
    case 'mean':
    case 'median':
      return [{ variable }]
    case 'index': {
      const found = itemsOf(rule, contentsOf(dataset).columns)
      if ('code' in found) return []
      const range = (found.scale.at(-1) ?? 1) - (found.scale[0] ?? 0)
      const step = (pointStep(dataset.size) * found.columns.length * range) / 100
      return found.columns.map((column) => ({ variable: column.variable.id, step }))
    }
    case 'share':
    case 'nps':
      return []
    default:
      return rule satisfies never
  }
}
