import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { surveyDesign } from '../design/survey-design.ts'
import { proportionInterval } from '../proportion-intervals/proportion-interval.ts'
import { raoScottTests } from '../rao-scott/rao-scott.ts'
import { settled } from '../testing/settled.ts'
import { rake } from '../weights/rake.ts'
import { weightSummary } from '../weights/weight-summary.ts'
import { surveyMeansByGroup } from './by-group.ts'
import { surveyMeans, surveyTotals } from './means.ts'
import { surveyProportions } from './proportions.ts'
import { surveyTTest } from './t-test.ts'

/*
 * The Academic Performance Index of Californian schools, on which R's survey shows its examples. The files are not part of this
 * repository; the figures are published with the package.
 */
const folder = resolve(import.meta.dirname, '../../../../../shared/oracles')
const present = existsSync(folder)

describe.skipIf(!present)(
  `schools${present ? '' : ' (skipped: they are not on this machine)'}`,
  () => {
    const types = ['E', 'H', 'M']
    const noYes = ['No', 'Yes']

    test('a stratified sample', () => {
      const { codes, numbers, rows } = schools('apistrat.csv')
      const design = settled(
        surveyDesign({
          rows,
          weights: numbers('pw'),
          stages: [{ strata: codes('stype', types), population: numbers('fpc') }],
        }),
      )
      const [mean] = surveyMeans(design, [numbers('api00')]).estimates
      expect(mean?.value).toBeCloseTo(662.287363, 6)
      expect(mean?.standardError).toBeCloseTo(9.4089408, 6)
      expect(mean?.designEffect.withoutReplacement).toBeCloseTo(1.20446, 5)
      const [total] = surveyTotals(design, [numbers('enroll')]).estimates
      expect(total?.value).toBeCloseTo(3687177.5, 0)
      expect(total?.standardError).toBeCloseTo(114641.716, 2)
      const byType = surveyMeansByGroup(design, numbers('api00'), {
        codes: codes('stype', types),
        count: 3,
      }).estimates
      expect(byType.map(({ standardError }) => standardError)).toEqual(
        [12.38248, 14.93713, 16.2147].map((each) => expect.closeTo(each, 4) as number),
      )
      const summary = weightSummary(design.weights)
      expect(summary.effectiveCases).toBeCloseTo(168.581331, 5)
      expect(summary.designEffect).toBeCloseTo(1.18637098, 7)

      const wide = { codes: codes('sch.wide', noYes), count: 2 }
      const met = { codes: codes('comp.imp', noYes), count: 2 }
      const [, yes] = surveyProportions(design, wide).estimates
      const share = {
        value: yes?.value ?? 0,
        standardError: yes?.standardError ?? 0,
        cases: rows,
        degreesOfFreedom: 197,
      }
      expect(share.value).toBeCloseTo(0.827948011, 8)
      expect(share.standardError).toBeCloseTo(0.02434478, 7)
      const { low, high } = settled(proportionInterval('beta', share))
      expect(low).toBeCloseTo(0.774171329, 8)
      expect(high).toBeCloseTo(0.873431593, 8)
      const { secondOrder, firstOrder, pearson } = settled(raoScottTests(design, wide, met))
      expect(secondOrder.statistic).toBeCloseTo(47.317733, 6)
      expect(secondOrder.pValue).toBeCloseTo(7.82204e-11, 16)
      expect(pearson).toBeCloseTo(57.4216805, 6)
      expect(firstOrder.pValue).toBeCloseTo(6.03636e-12, 17)
      const byImprovement = settled(
        surveyTTest(design, numbers('enroll'), Float64Array.from(met.codes)),
      )
      expect(byImprovement.t).toBeCloseTo(-3.724888, 6)
      expect(byImprovement.degreesOfFreedom).toBe(196)
      expect(byImprovement.pValue).toBeCloseTo(0.000255443, 9)
      expect(byImprovement.estimate).toBeCloseTo(-228.28225, 4)
    })

    test('a sample of districts, raked to the types of schools and whether they reached their aims', () => {
      const { codes, numbers, rows } = schools('apiclus1.csv')
      const design = settled(
        surveyDesign({
          rows,
          weights: numbers('pw'),
          stages: [{ units: Int32Array.from(numbers('dnum')), population: numbers('fpc') }],
        }),
      )
      const [mean] = surveyMeans(design, [numbers('api00')]).estimates
      expect(mean?.value).toBeCloseTo(644.1694, 4)
      expect(mean?.standardError).toBeCloseTo(23.54224, 5)
      expect(mean?.designEffect.withoutReplacement).toBeCloseTo(9.34587, 5)
      const { design: raked } = settled(
        rake(design, [
          { codes: codes('stype', types), totals: Float64Array.of(4421, 755, 1018) },
          { codes: codes('sch.wide', noYes), totals: Float64Array.of(1072, 5122) },
        ]),
      )
      const [after] = surveyMeans(raked, [numbers('api00')]).estimates
      expect(after?.value).toBeCloseTo(641.23, 2)
      expect(after?.standardError).toBeCloseTo(23.704, 3)
      const [enrolled] = surveyTotals(raked, [numbers('enroll')]).estimates
      expect(enrolled?.value).toBeCloseTo(3647280, -1)
      expect(enrolled?.standardError).toBeCloseTo(400603, -1)
    })
  },
)

/** Cells without commas or line breaks in them. */
function schools(name: string) {
  const [header = [], ...cells] = readFileSync(resolve(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')))
  const column = (title: string) => cells.map((row) => row[header.indexOf(title)] ?? '')
  return {
    rows: cells.length,
    numbers: (title: string) =>
      Float64Array.from(column(title), (cell) => (cell === '' ? Number.NaN : Number(cell))),
    codes: (title: string, levels: readonly string[]) =>
      Int32Array.from(column(title), (cell) => levels.indexOf(cell)),
  }
}
