import {
  adjustedResiduals,
  association,
  compareColumns,
  compareProportions,
  exactMcNemar,
  expectedCounts,
  fisherExactPValue,
  fisherTwoByTwo,
  likelihoodRatio,
  marginsOf,
  mcNemarTest,
  ordinalAssociation,
  pearsonChiSquare,
  type Table,
} from '@meinungsbild/statistics'
import { asJson, isObject, type Json, type JsonObject, type OracleCase } from '../case.ts'
import type { Data } from '../read-data.ts'
import { countedConditions, countedTable, givenTable, type Labelled } from './columns.ts'
import { columnsOption, flagOf, levelNames, levelOf, onlyOptions, settled } from './options.ts'

/** How well R's `fisher.test` seeks an odds ratio: the default of its `uniroot`. */
const toleranceOfR = 2 ** -13

/** R: `chisq.test`, and what hangs on a table of counts. */
export function pearsonCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'rows', 'cols', 'correct')
  const labelled = oracle.file === null ? givenTable(oracle) : countedTable(oracle, data)
  const { counts } = labelled
  const { expected } = oracle
  const isOrdinal = isObject(expected) && 'gamma' in expected
  const isExact = isObject(expected) && 'fisher_p' in expected
  const yates = flagOf(oracle, 'correct') ?? false
  const { phi, cramersV, contingencyCoefficient } = settled(association(counts))
  const residuals = settled(adjustedResiduals(counts)).map(asJson)
  const g = settled(likelihoodRatio(counts))
  return {
    table: tableJson(labelled),
    ...chiSquareJson(settled(pearsonChiSquare(counts, { yates }))),
    expected: expectedCounts(counts).map(asJson),
    stdres: residuals,
    adjusted_residuals: residuals,
    likelihood_ratio: chiSquareJson(g),
    phi,
    cramers_v: cramersV,
    contingency_c: contingencyCoefficient,
    column_proportion_tests: columnTestsJson(labelled),
    ...(isOrdinal ? ordinalJson(counts) : {}),
    ...(isExact ? { fisher_p: settled(fisherExactPValue(counts)) } : {}),
  }
}

/** R: `chisq.test`, `fisher.test` and `prop.test` of a table of two by two, whose counts only the case itself has. */
export function twoByTwoCase(oracle: OracleCase): Json {
  onlyOptions(oracle, 'rows', 'cols', ...levelNames)
  const labelled = givenTable(oracle)
  const { counts } = labelled
  const level = levelOf(oracle)
  const fisher = settled(fisherTwoByTwo(counts, { level, tolerance: toleranceOfR }))
  return {
    table: tableJson(labelled),
    chi2: chiSquareJson(settled(pearsonChiSquare(counts))),
    chi2_yates: chiSquareJson(settled(pearsonChiSquare(counts, { yates: true }))),
    fisher: {
      p_value: fisher.pValue,
      conf_int: asJson([fisher.interval.low, fisher.interval.high]),
      estimate: asJson([fisher.oddsRatio]),
    },
    prop_test: proportionsJson(counts, level, false),
    prop_test_cc: proportionsJson(counts, level, true),
  }
}

/** R: `mcnemar.test` of two conditions, "column = value"; without data, of the table that the case has. */
export function mcNemarCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'vars')
  const [rows = '', columns = ''] =
    oracle.file === null ? [] : columnsOption(oracle.analysis, 'vars')
  const labelled =
    oracle.file === null ? givenTable(oracle) : countedConditions(data, rows, columns)
  const { counts } = labelled
  return {
    table: tableJson(labelled),
    mcnemar: chiSquareJson(settled(mcNemarTest(counts))),
    mcnemar_cc: chiSquareJson(settled(mcNemarTest(counts, { correction: true }))),
    exact_p: counts.length === 2 ? settled(exactMcNemar(counts)) : null,
  }
}

function tableJson({ rowLabels, columnLabels, counts }: Labelled): JsonObject {
  return { row_labels: rowLabels, col_labels: columnLabels, counts: counts.map(asJson) }
}

function chiSquareJson(test: {
  readonly statistic: number
  readonly df: number
  readonly pValue: number
}): JsonObject {
  return { statistic: test.statistic, parameter: test.df, p_value: test.pValue }
}

function proportionsJson(counts: Table, level: number, continuity: boolean): JsonObject {
  const { columns } = marginsOf(counts)
  const group = (column: number) => ({
    count: counts[0]?.[column] ?? 0,
    base: columns[column] ?? 0,
  })
  const test = settled(compareProportions(group(0), group(1), { level, continuity }))
  return {
    statistic: test.statistic,
    parameter: 1,
    p_value: test.pValue,
    conf_int: asJson([test.interval.low, test.interval.high]),
    estimate: asJson(test.shares),
  }
}

function ordinalJson(counts: Table): JsonObject {
  const { concordant, discordant, gamma, tauB, tauC, somersD } = settled(ordinalAssociation(counts))
  return {
    concordant,
    discordant,
    gamma,
    tau_b: tauB,
    tau_c: tauC,
    somers_d_col_given_row: somersD.columnsGivenRows,
    somers_d_row_given_col: somersD.rowsGivenColumns,
    somers_d_symmetric: somersD.symmetric,
  }
}

function columnTestsJson({ rowLabels, columnLabels, counts }: Labelled): readonly Json[] {
  return compareColumns(counts).map(({ row, columns, shares, z, pValue, adjusted }) => ({
    row: rowLabels[row] ?? '',
    col_a: columnLabels[columns[0]] ?? '',
    col_b: columnLabels[columns[1]] ?? '',
    p_a: shares[0],
    p_b: shares[1],
    z: z ?? null,
    p: pValue,
    p_bonferroni: adjusted,
  }))
}
