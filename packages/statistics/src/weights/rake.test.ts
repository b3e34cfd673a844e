import { describe, expect, test } from 'vitest'
import { surveyDesign } from '../design/survey-design.ts'
import { surveyMeans } from '../estimates/means.ts'
import {
  age,
  ageTotals,
  equalDesign,
  rakedWeights,
  satisfaction,
  sex,
  sexTotals,
} from '../testing/respondents.ts'
import { settled } from '../testing/settled.ts'
import { rake } from './rake.ts'
import { weightSummary } from './weight-summary.ts'

/** A table, as a sample with one row per cell; `rows` and `columns` are its margins to be. */
function fitTable(
  start: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): readonly number[][] {
  const width = columns.length
  const cells = start.flat()
  const design = settled(surveyDesign({ rows: cells.length, weights: Float64Array.from(cells) }))
  const { design: raked, greatestGap } = settled(
    rake(
      design,
      [
        {
          codes: Int32Array.from(cells, (_, cell) => Math.floor(cell / width)),
          totals: Float64Array.from(rows),
        },
        {
          codes: Int32Array.from(cells, (_, cell) => cell % width),
          totals: Float64Array.from(columns),
        },
      ],
      { maxIterations: 1000, tolerance: 1e-14 },
    ),
  )
  expect(greatestGap).toBeLessThan(1e-12)
  return start.map((_, row) => Array.from(raked.weights.subarray(row * width, (row + 1) * width)))
}

function expectTable(
  found: readonly number[][],
  expected: readonly (readonly number[])[],
  digits: number,
) {
  expect(found).toEqual(expected.map((row) => row.map((value) => expect.closeTo(value, digits))))
}

describe('tables of the literature', () => {
  test('marital status by age (Bishop, Fienberg and Holland 1975)', () => {
    const fitted = fitTable(
      [
        [1306, 83, 0],
        [619, 765, 3],
        [263, 1194, 9],
        [173, 1372, 28],
        [171, 1393, 51],
        [159, 1372, 81],
        [208, 1350, 108],
        [1116, 4100, 2329],
      ],
      [1412, 1402, 1450, 1541, 1681, 1532, 1662, 7644],
      [3988, 11702, 2634],
    )
    expectTable(
      fitted,
      [
        [1325.27, 86.73, 0],
        [615.56, 783.39, 3.05],
        [253.94, 1187.18, 8.88],
        [165.13, 1348.55, 27.32],
        [173.41, 1454.71, 52.87],
        [147.21, 1308.12, 76.67],
        [202.33, 1352.28, 107.4],
        [1105.16, 4181.04, 2357.81],
      ],
      1.9,
    )
  })

  test('four by four, as encyclopaedias show it', () => {
    const fitted = fitTable(
      [
        [40, 30, 20, 10],
        [35, 50, 100, 75],
        [30, 80, 70, 120],
        [20, 30, 40, 50],
      ],
      [150, 300, 400, 150],
      [200, 300, 400, 100],
    )
    expectTable(
      fitted,
      [
        [64.55851, 46.23246, 35.384298, 3.824732],
        [49.967919, 68.159354, 156.498546, 25.37418],
        [56.721944, 144.428226, 145.082481, 53.767349],
        [28.751627, 41.179961, 63.034674, 17.033738],
      ],
      5.9,
    )
  })

  test('three by three (Ardilly and Tillé 2006)', () => {
    const fitted = fitTable(
      [
        [80, 170, 150],
        [90, 80, 210],
        [10, 80, 130],
      ],
      [430, 360, 210],
      [150, 300, 550],
    )
    expectTable(
      fitted,
      [
        [73.008211, 167.640619, 189.35117],
        [69.390389, 66.649272, 223.960339],
        [7.6014, 65.710109, 136.688491],
      ],
      5.9,
    )
  })
})

const margins = [
  { codes: sex.codes, totals: sexTotals },
  { codes: age.codes, totals: ageTotals },
]

test('raked respondents have the weights, the mean and the standard error of R', () => {
  const { design } = settled(rake(equalDesign, margins))
  design.weights.forEach((weight, row) => {
    const expected = rakedWeights[sex.codes[row] === 0 ? 0 : 1][age.codes[row] ?? 0]
    expect(weight).toBeCloseTo(expected ?? Number.NaN, 8)
  })
  const [mean] = surveyMeans(design, [satisfaction]).estimates
  expect(mean?.value).toBeCloseTo(2.3011642875, 9)
  expect(mean?.standardError).toBeCloseTo(0.227896331646, 9)
  const summary = weightSummary(design.weights)
  expect(summary.designEffect).toBeCloseTo(1.148040656, 8)
  expect(summary.effectiveCases).toBeCloseTo(20.90518299, 7)
  expect(summary.greatest / (summary.sum / summary.cases)).toBeCloseTo(1.6300634, 7)
})

test('raking that was cut short, or cannot succeed, leaves a gap', () => {
  const { greatestGap, iterations } = settled(rake(equalDesign, margins, { maxIterations: 1 }))
  expect(iterations).toBe(1)
  expect(greatestGap).toBeGreaterThan(1e-4)
  const same = [sexTotals, Float64Array.of(510, 490)].map((totals) => ({
    codes: sex.codes,
    totals,
  }))
  expect(settled(rake(equalDesign, same)).greatestGap).toBeCloseTo(0.02, 12)
})

test('what cannot be fitted is refused', () => {
  const codes = sex.codes
  const refused = (totals: readonly number[], others = ageTotals) =>
    rake(equalDesign, [
      { codes, totals: Float64Array.from(totals) },
      { codes: age.codes, totals: others },
    ])
  expect(refused([490, 510, 20])).toEqual({ refused: 'emptyCategory' })
  expect(refused([1000, 0])).toEqual({ refused: 'unknownCategory' })
  expect(refused([490, 520])).toEqual({ refused: 'totalsDisagree' })
  const unknown = codes.map((code, row) => (row === 0 ? -1 : code))
  expect(rake(equalDesign, [{ codes: unknown, totals: sexTotals }])).toEqual({
    refused: 'unknownCategory',
  })
})
