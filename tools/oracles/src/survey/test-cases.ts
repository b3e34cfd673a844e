import {
  type FTest,
  isRefusal,
  type RankScore,
  raoScottTests,
  surveyKruskalWallis,
  surveyOneSampleTTest,
  surveyRankTest,
  surveyTable,
  surveyTTest,
} from '@meinungsbild/statistics'
import {
  asJson,
  found,
  isObject,
  type JsonObject,
  type OracleCase,
  type Outcome,
  unsupported,
} from '../case.ts'
import { factorOf, numbersOf } from '../read-data.ts'
import { argumentOf, groupsOf, levelsWith, textsOf, variablesOf } from './columns.ts'
import { confidenceLevel } from './estimate-cases.ts'
import { rowsWithin, type Sample } from './sample.ts'

/** `svytable` and `svychisq` by all its statistics. */
export function raoScott({ analysis, expected }: OracleCase, sample: Sample): Outcome {
  const [first, second] = variablesOf(analysis)
  const [rows = first] = textsOf(analysis['rows'] ?? analysis['row'])
  const [columns = second] = textsOf(analysis['cols'] ?? analysis['col'] ?? analysis['columns'])
  if (rows === undefined || columns === undefined)
    return unsupported('a table of other than two variables')
  const table = isObject(expected) ? expected['table'] : undefined
  const known = isObject(table)
    ? { rows: textsOf(table['row_labels']), columns: textsOf(table['col_labels']) }
    : {}
  return found(chiSquareTests(sample, rows, columns, known))
}

/** `known` are levels that a factor has beside those that somebody has. */
export function chiSquareTests(
  sample: Sample,
  rowName: string,
  columnName: string,
  known: { readonly rows?: readonly string[]; readonly columns?: readonly string[] } = {},
): JsonObject {
  const { data, design, domain } = sample
  const rowLevels = levelsWith(data, rowName, known.rows ?? [])
  const columnLevels = levelsWith(data, columnName, known.columns ?? [])
  const rows = { codes: factorOf(data, rowName, rowLevels).codes, count: rowLevels.length }
  const columns = {
    codes: factorOf(data, columnName, columnLevels).codes,
    count: columnLevels.length,
  }
  const table = surveyTable(design, rows, columns, { domain })
  const counts = rowLevels.map((_, row) =>
    columnLevels.map((__, column) => table.counts[row * table.columns + column] ?? 0),
  )
  const labels = { row_labels: rowLevels, col_labels: columnLevels }
  const tables = { table: { ...labels, counts }, ...percentages(counts, labels) }
  const tests = raoScottTests(design, rows, columns, { domain })
  if (isRefusal(tests)) return tables
  // R counts rows with a missing value among the cases that it scales X² to.
  const cases = table.cases.reduce((sum, each) => sum + each, 0)
  const pearson = (tests.pearson * rowsWithin(design, domain)) / cases
  // Without the package for the exact distribution, R's "lincom" is the approximation.
  const saddlepoint = { statistic: pearson, df: [], p_value: tests.saddlepoint.pValue }
  return {
    ...tables,
    F: fAsJson(tests.secondOrder),
    Chisq: { statistic: pearson, df: tests.firstOrder.df, p_value: tests.firstOrder.pValue },
    ...(isRefusal(tests.wald)
      ? {}
      : { Wald: fAsJson(tests.wald.plain), adjWald: fAsJson(tests.wald.adjusted) }),
    saddlepoint,
    lincom: saddlepoint,
  }
}

function percentages(counts: readonly (readonly number[])[], labels: JsonObject): JsonObject {
  const sumOf = (row: readonly number[]) => row.reduce((sum, each) => sum + each, 0)
  const columnSums = (counts[0] ?? []).map((_, column) =>
    sumOf(counts.map((row) => row[column] ?? 0)),
  )
  const all = sumOf(columnSums)
  const percent = (base: (row: readonly number[], column: number) => number) => ({
    ...labels,
    counts: counts.map((row) => row.map((count, column) => (100 * count) / base(row, column))),
  })
  return {
    column_percent: percent((_, column) => columnSums[column] ?? 0),
    row_percent: percent(sumOf),
    percent: percent(() => all),
    total_percent: percent(() => all),
  }
}

function fAsJson({ statistic, numeratorDf, denominatorDf, pValue }: FTest): JsonObject {
  return { statistic, df: [numeratorDf, denominatorDf], p_value: pValue }
}

/** `svyttest`, of two groups or of one mean. */
export function tTest(oracle: OracleCase, sample: Sample): Outcome {
  const { data, design, domain } = sample
  const [name, groupName] = valueAndGroup(oracle)
  if (name === undefined) return unsupported('what is compared')
  const values = numbersOf(data, name)
  const level = confidenceLevel(oracle)
  const group = groupName === undefined ? undefined : groupsOf(sample, [groupName])
  if (group !== undefined && group.count !== 2) return unsupported('other than two groups')
  const result =
    group === undefined
      ? surveyOneSampleTTest(design, values, { domain, level })
      : surveyTTest(
          design,
          values,
          Float64Array.from(group.codes, (code) => (code < 0 ? Number.NaN : code)),
          { domain, level },
        )
  if (isRefusal(result)) return unsupported(result.refused)
  return found({
    statistic: result.t,
    parameter: result.degreesOfFreedom,
    p_value: result.pValue,
    conf_int: [result.interval.low, result.interval.high],
    estimate: result.estimate,
    se: result.standardError,
  })
}

const scores: Readonly<Record<string, RankScore>> = {
  wilcoxon: 'wilcoxon',
  kruskalwallis: 'wilcoxon',
  vanderwaerden: 'vanDerWaerden',
  median: 'median',
}

/** `svyranktest`; of more than two groups R has `statistic` and `parameter` the other way round. */
export function rankTest(oracle: OracleCase, sample: Sample): Outcome {
  const { data, design, domain } = sample
  const [name, groupName] = valueAndGroup(oracle)
  const asked = argumentOf(oracle, 'test') ?? oracle.analysis.stat
  const score = scores[asked.toLowerCase().replaceAll('_', '').replace(/test$/, '')]
  if (name === undefined || groupName === undefined || score === undefined)
    return unsupported('a rank test')
  const values = numbersOf(data, name)
  const groups = groupsOf(sample, [groupName])
  if (groups.count === 2) {
    const result = surveyRankTest(design, values, groups, { domain, score })
    if (isRefusal(result)) return unsupported(result.refused)
    return found({
      statistic: result.t,
      parameter: result.degreesOfFreedom,
      p_value: result.pValue,
      estimate: result.estimate,
    })
  }
  const result = surveyKruskalWallis(design, values, groups, { domain, score })
  if (isRefusal(result)) return unsupported(result.refused)
  return found({
    statistic: result.numeratorDf,
    parameter: result.chiSquare,
    p_value: result.pValue,
    ddf: result.denominatorDf,
    df: asJson([result.numeratorDf, result.denominatorDf]),
  })
}

/** By key, or out of a formula `value ~ group`. */
function valueAndGroup({ analysis }: OracleCase): readonly (string | undefined)[] {
  const formula = analysis['formula']
  if (typeof formula === 'string') {
    const [value, group] = formula.split('~').map((part) => part.trim())
    return [value, group === '0' || group === '1' ? undefined : group]
  }
  const [value] = variablesOf(analysis)
  const [group] = textsOf(analysis['group'] ?? analysis['by'])
  return [value, group]
}
