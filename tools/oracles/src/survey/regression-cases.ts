import { isRefusal, surveyRegression } from '@meinungsbild/statistics'
import { asJson, found, type OracleCase, type Outcome, unsupported } from '../case.ts'
import { type Data, factorOf, isNumeric, numbersOf } from '../read-data.ts'
import { argumentOf, type Spread } from './columns.ts'
import { parseCondition } from './condition.ts'
import type { Sample } from './sample.ts'

/** `svyglm` of a formula with numbers, factors and products of two of them. */
export function regression(oracle: OracleCase, { data, design, domain }: Sample): Outcome {
  const { analysis } = oracle
  const formula = analysis['formula']
  const [left = '', right = ''] = typeof formula === 'string' ? formula.split('~') : []
  const family = argumentOf(oracle, 'family') ?? 'gaussian'
  if (right === '' || family !== 'gaussian') return unsupported('a formula or family')
  const terms = right.split('+').flatMap((term) => termsOf(data, term.trim()))
  const result = surveyRegression(
    design,
    responseOf(data, left.trim()),
    terms.flatMap(({ values }) => values),
    { domain },
  )
  if (isRefusal(result)) return unsupported(result.refused)
  const { coefficients, degreesOfFreedom } = result
  return found({
    names: ['(Intercept)', ...terms.flatMap(({ names }) => names)],
    coef: asJson(coefficients.map(({ value }) => value)),
    se: asJson(coefficients.map(({ standardError }) => standardError)),
    t: asJson(coefficients.map(({ t }) => t)),
    p: asJson(coefficients.map(({ pValue }) => pValue)),
    df: degreesOfFreedom,
  })
}

/** A number as it is; of a factor or a condition 1 for all but the first level. */
function responseOf(data: Data, text: string): Float64Array {
  const [, inner] = /^(?:I|as\.numeric)\((.*)\)$/.exec(text) ?? []
  if (inner !== undefined) {
    const holds = parseCondition(inner, data)
    return Float64Array.from({ length: data.rows }, (_, row) => {
      const result = holds(row)
      return result === undefined ? Number.NaN : Number(result)
    })
  }
  if (isNumeric(data, text)) return numbersOf(data, text)
  return Float64Array.from(factorOf(data, text).codes, (code) =>
    code < 0 ? Number.NaN : Number(code > 0),
  )
}

function termsOf(data: Data, term: string): readonly Spread[] {
  if (term === '1') return []
  const [one, other] = term.split('*').map((part) => part.trim())
  if (one !== undefined && other !== undefined)
    return [termOf(data, one), termOf(data, other), termOf(data, `${one}:${other}`)]
  return [termOf(data, term)]
}

function termOf(data: Data, term: string): Spread {
  const [one, other] = term.split(':').map((part) => part.trim())
  if (one !== undefined && other !== undefined)
    return product(termOf(data, one), termOf(data, other))
  const [, inner] = /^(?:factor|as\.factor)\((.*)\)$/.exec(term) ?? []
  if (inner === undefined && isNumeric(data, term))
    return { names: [term], values: [numbersOf(data, term)] }
  const { codes, levels } = factorOf(data, inner ?? term)
  const others = levels.slice(1)
  return {
    names: others.map((level) => `${term}${level}`),
    values: others.map((_, index) =>
      Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : Number(code === index + 1))),
    ),
  }
}

function product(one: Spread, other: Spread): Spread {
  return {
    names: other.names.flatMap((second) => one.names.map((first) => `${first}:${second}`)),
    values: other.values.flatMap((second) =>
      one.values.map((first) => first.map((value, row) => value * (second[row] ?? 0))),
    ),
  }
}
