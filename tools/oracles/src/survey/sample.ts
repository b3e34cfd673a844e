import {
  isRefusal,
  type StageInput,
  surveyDesign,
  type SurveyDesign,
} from '@meinungsbild/statistics'
import { asList, type CaseDesign, type OracleCase } from '../case.ts'
import { type Data, factorOf, numbersOf } from '../read-data.ts'
import { namesIn } from './columns.ts'
import { parseCondition } from './condition.ts'

/** Data with the design that a case describes; a filter is a domain of it. */
export type Sample = {
  readonly data: Data
  readonly design: SurveyDesign
  readonly domain: Uint8Array | undefined
}

export function sampleOf({ design, analysis }: OracleCase, data: Data): Sample | undefined {
  const built = designOf(design ?? {}, data)
  if (built === undefined) return undefined
  const filter = analysis['filter'] ?? analysis['subset']
  return {
    data,
    design: built,
    domain: typeof filter === 'string' ? domainOf(filter, data) : undefined,
  }
}

/** Rows of the domain, whether they have values or not. */
export function rowsWithin({ rows }: SurveyDesign, domain: Uint8Array | undefined): number {
  return domain === undefined ? rows : domain.reduce((sum, each) => sum + each, 0)
}

export function domainOf(condition: string, data: Data): Uint8Array {
  const holds = parseCondition(condition, data)
  return Uint8Array.from({ length: data.rows }, (_, row) => (holds(row) === true ? 1 : 0))
}

/** The rows of a filter alone, as if nobody else had been drawn. */
export function rowsOnly(data: Data, domain: Uint8Array): Data {
  return {
    ...data,
    rows: domain.reduce((sum, each) => sum + each, 0),
    columns: new Map(
      [...data.columns].map(([name, cells]) => [name, cells.filter((_, row) => domain[row] === 1)]),
    ),
  }
}

export function designOf(
  { ids, strata, weights, probs, fpc }: CaseDesign,
  data: Data,
): SurveyDesign | undefined {
  const units = namesIn(asList(ids)).filter((name) => name !== '1' && name !== '0')
  const strataNames = namesIn(asList(strata))
  const sizes = namesIn(asList(fpc)).map((name) => numbersOf(data, name))
  // R takes all of them as fractions or all as sizes.
  const key = sizes.some((each) => each.some((size) => size > 1)) ? 'population' : 'fraction'
  const count = Math.max(1, units.length)
  const stages = Array.from({ length: count }, (_, index): StageInput => {
    const unit = units[index]
    const stratum = strataNames[Math.min(index, strataNames.length - 1)]
    const size = sizes[index]
    return {
      ...(unit === undefined ? {} : { units: factorOf(data, unit).codes }),
      ...(stratum === undefined ? {} : { strata: factorOf(data, stratum).codes }),
      ...(size === undefined ? {} : { [key]: size }),
    }
  })
  const given = weightsOf(data, weights, probs)
  const built = surveyDesign({
    rows: data.rows,
    stages,
    ...(given === undefined ? {} : { weights: given }),
  })
  return isRefusal(built) ? undefined : built
}

function weightsOf(
  data: Data,
  weights: CaseDesign['weights'],
  probs: CaseDesign['probs'],
): Float64Array | undefined {
  if (typeof weights === 'string') return numbersOf(data, weights)
  return typeof probs === 'string' ? numbersOf(data, probs).map((p) => 1 / p) : undefined
}
