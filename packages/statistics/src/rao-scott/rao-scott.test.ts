import { describe, expect, test } from 'vitest'
import { surveyDesign } from '../design/survey-design.ts'
import {
  age,
  ageTotals,
  clusteredDesign,
  equalDesign,
  satisfied,
  sex,
  sexTotals,
  use,
  weightedDesign,
} from '../testing/respondents.ts'
import { settled } from '../testing/settled.ts'
import { rake } from '../weights/rake.ts'
import { raoScottTests } from './rao-scott.ts'

describe('age by use of 24 weighted respondents', () => {
  const tests = settled(raoScottTests(weightedDesign, age, use))

  test('second order', () => {
    expect(tests.secondOrder).toEqual({
      statistic: expect.closeTo(0.6889008133, 9) as number,
      numeratorDf: expect.closeTo(1.8781821022, 9) as number,
      denominatorDf: expect.closeTo(43.1981883501, 8) as number,
      pValue: expect.closeTo(0.498834076, 9) as number,
    })
  })

  test('first order, and X² itself', () => {
    expect(tests.pearson).toBeCloseTo(1.5670876605, 9)
    expect(tests.firstOrder.df).toBe(2)
    expect(tests.firstOrder.pValue).toBeCloseTo(0.5021276979, 9)
  })

  test('the mixture by its saddlepoint', () => {
    expect(tests.saddlepoint.pValue).toBeCloseTo(0.499325040958, 8)
  })

  test('Wald', () => {
    const { plain, adjusted } = settled(tests.wald)
    expect(plain.statistic).toBeCloseTo(0.709978377684, 9)
    expect(plain.pValue).toBeCloseTo(0.502115783407, 9)
    expect(adjusted.statistic).toBeCloseTo(0.679109752567, 9)
    expect([adjusted.numeratorDf, adjusted.denominatorDf]).toEqual([2, 22])
    expect(adjusted.pValue).toBeCloseTo(0.51738329266, 9)
  })
})

test('of raked weights the residuals count', () => {
  const { design } = settled(
    rake(equalDesign, [
      { codes: sex.codes, totals: sexTotals },
      { codes: age.codes, totals: ageTotals },
    ]),
  )
  const { secondOrder } = settled(raoScottTests(design, age, use))
  expect(secondOrder.statistic).toBeCloseTo(0.684984516495, 8)
  expect(secondOrder.pValue).toBeCloseTo(0.501165117401, 8)
})

test('a small p-value keeps its digits', () => {
  const top = { codes: Int32Array.from(satisfied), count: 2 }
  const { secondOrder } = settled(raoScottTests(weightedDesign, use, top))
  expect(secondOrder.statistic).toBeCloseTo(27.23288268, 7)
  expect(secondOrder.pValue).toBeCloseTo(2.717277672e-5, 13)
})

test('rows and columns without anybody make no difference', () => {
  const more = { codes: age.codes.map((code) => 2 * code), count: 6 }
  const one = settled(raoScottTests(clusteredDesign(), more, use))
  const other = settled(raoScottTests(clusteredDesign(), age, use))
  expect(one.secondOrder).toEqual(other.secondOrder)
})

test('a table of one row is refused, and a Wald test that has too few clusters', () => {
  const alone = { codes: new Int32Array(24), count: 1 }
  expect(raoScottTests(weightedDesign, alone, use)).toEqual({ refused: 'emptyMargin' })
  const few = settled(
    surveyDesign({
      rows: 24,
      stages: [{ units: Int32Array.from({ length: 24 }, (_, row) => row % 2) }],
    }),
  )
  expect(settled(raoScottTests(few, age, use)).wald).toEqual({ refused: 'tooFewCases' })
})
