import { tooAlike, type ShownPopulation } from '@meinungsbild/disclosure'
import { valuesIn } from '../columns/column.ts'
import { maskOf, type Condition } from '../columns/condition.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import { countIn, type Mask } from '../columns/mask.ts'
import type { DisclosureRule } from '../disclosure.ts'
import { conditionOf, definitionOf } from './definition.ts'

/** Of which people tables have been shown, and what is to be added. */
export type PopulationRegister = {
  /** Whether a table of these people may be shown as well; if so, it is from now on among those that have been. */
  admits(condition: Condition): boolean
  /** Those that were admitted, by their definitions. */
  readonly admitted: readonly string[]
}

const known = new WeakMap<Dataset, Map<string, Mask>>()

/**
 * The register of a dataset: everybody, the groups of the breakdowns that are fixed, and of whom free tables have been `shown`
 * since. A table about others is admitted if it differs from all of them by at least the minimum base.
 */
export function openRegister(
  dataset: Dataset,
  {
    breakdowns,
    shown,
  }: { readonly breakdowns: readonly string[]; readonly shown: readonly string[] },
  { minimumBase }: DisclosureRule,
): PopulationRegister {
  const fixed = fixedPopulations(dataset, breakdowns, minimumBase)
  const populations = [...new Set([...fixed, ...shown])].flatMap(
    (definition) => populationOf(dataset, definition) ?? [],
  )
  const admitted: string[] = []
  return {
    admitted,
    admits(condition) {
      const next = populationOf(dataset, definitionOf(dataset, condition))
      if (next === undefined || tooAlike(populations, next, minimumBase) !== undefined) return false
      if (populations.some(({ definition }) => definition === next.definition)) return true
      populations.push(next)
      admitted.push(next.definition)
      return true
    },
  }
}

/** Everybody, and each group that the breakdowns show. */
function fixedPopulations(
  dataset: Dataset,
  breakdowns: readonly string[],
  minimumBase: number,
): readonly string[] {
  const { columns } = contentsOf(dataset)
  const groups = breakdowns.flatMap((id) => {
    const column = columns.get(id)
    if (column?.kind !== 'coded') return []
    return column.variable.categories.slice(0, valuesIn(column)).flatMap(({ code }) => {
      const definition = definitionOf(dataset, { kind: 'anyOf', variable: id, codes: [code] })
      const people = populationOf(dataset, definition)?.people
      return people !== undefined && countIn(people) >= minimumBase ? [definition] : []
    })
  })
  return [definitionOf(dataset, { kind: 'and', of: [] }), ...groups]
}

/** Undefined for what does not fit the questionnaire. Looked up once for each dataset: there may be a million people in it. */
function populationOf(dataset: Dataset, definition: string): ShownPopulation | undefined {
  const masks = known.get(dataset) ?? new Map<string, Mask>()
  known.set(dataset, masks)
  const found = masks.get(definition) ?? maskFor(dataset, definition)
  if (found === undefined) return undefined
  masks.set(definition, found)
  return { definition, people: found }
}

function maskFor(dataset: Dataset, definition: string): Mask | undefined {
  const found = maskOf(dataset, conditionOf(definition))
  return found.ok ? found.mask : undefined
}
