import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  anova,
  association,
  likelihoodRatio,
  ordinalAssociation,
  pearsonChiSquare,
  pearsonCorrelation,
  studentTTest,
  welchTTest,
} from '@meinungsbild/statistics'
import { expect, test } from 'vitest'
import type { Analysis } from '../case.ts'
import { givenOracles } from '../find-file.ts'
import { numbersOf, readData, type Data } from '../read-data.ts'
import { countedTable, groupsOf } from './columns.ts'
import { settled } from './options.ts'

/*
 * What GNU PSPP, the free SPSS, prints of the survey hdv2003, rounded as it prints it. Not part of this repository.
 */
const printedFile = join(dirname(givenOracles), 'pspp_a.json')
const isHere = existsSync(printedFile)
const note = isHere ? '' : ' (skipped: the printout is not on this machine)'

test.skipIf(!isHere)(`unweighted figures are those that SPSS prints${note}`, () => {
  const { output_csv: printed } = JSON.parse(readFileSync(printedFile, 'utf8')) as {
    readonly output_csv: string
  }
  const data = readData(join(dirname(givenOracles), 'hdv2003.csv'))
  const sport = tableOf(data, 'sport', 'sexe')
  const work = tableOf(data, 'trav.satisf', 'sexe')
  const ordinal = settled(ordinalAssociation(work))
  const ages = groupsOf(caseOf({ stat: 'anova', var: 'age', group: 'relig' }), data)
  const byReligion = settled(anova(ages))
  const [first, second] = groupsOf(caseOf({ stat: 't', var: 'age', group: 'sport' }), data)
  const student = settled(studentTTest(first ?? none, second ?? none))
  const welch = settled(welchTTest(first ?? none, second ?? none))
  const tv = settled(pearsonCorrelation(numbersOf(data, 'age'), numbersOf(data, 'heures.tv')))

  const figures: readonly [line: string, figures: readonly number[], digits: number][] = [
    ['Pearson Chi-Square', [settled(pearsonChiSquare(sport)).statistic], 2],
    ['Likelihood Ratio', [settled(likelihoodRatio(sport)).statistic], 2],
    ['Continuity Correction', [settled(pearsonChiSquare(sport, { yates: true })).statistic], 2],
    ['Nominal by Nominal,Phi', [settled(association(sport)).phi], 2],
    ['Pearson Chi-Square', [settled(pearsonChiSquare(work)).statistic], 2],
    ['Likelihood Ratio', [settled(likelihoodRatio(work)).statistic], 2],
    [',Contingency Coefficient', [settled(association(work)).contingencyCoefficient], 2],
    ["Ordinal by Ordinal,Kendall's tau-b", [ordinal.tauB], 2],
    [",Kendall's tau-c", [ordinal.tauC], 2],
    [',Gamma', [ordinal.gamma], 2],
    ["Ordinal by Ordinal,Somers' d,Symmetric", [ordinal.somersD.symmetric], 2],
    [',,trav_satisf Dependent', [ordinal.somersD.rowsGivenColumns], 2],
    [',,sexe Dependent', [ordinal.somersD.columnsGivenRows], 2],
    ['age,Equal variances assumed,6.28,.012', [student.statistic, student.df], 2],
    [',Equal variances not assumed,,', [welch.statistic, welch.df], 2],
    ['age,Between Groups', [byReligion.sumOfSquaresBetween], 2],
    ['heures_tv,Pearson Correlation', [tv.estimate], 3],
  ]
  for (const [line, values, digits] of figures) {
    const rest = values.map((value) => spssNumber(value, digits))
    expect(printed).toContain(`\n${[line, ...rest].join(',')}`)
  }
})

const none = new Float64Array()

function caseOf(analysis: Analysis) {
  return { id: '', file: 'hdv2003.csv', design: null, analysis, expected: null }
}

/** With the empty text as a level where the printout has it. */
function tableOf(data: Data, rows: string, cols: string) {
  const labels = (name: string) => [...new Set(data.columns.get(name))].toSorted()
  const table = { row_labels: labels(rows), col_labels: labels(cols) }
  const oracle = caseOf({ stat: 'table', rows, cols })
  return countedTable({ ...oracle, expected: { table } }, data).counts
}

/** Without the nought before the point. */
function spssNumber(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^0\./, '.')
}
