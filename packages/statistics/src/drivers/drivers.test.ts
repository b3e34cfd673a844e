import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correlationMatrix } from '../correlation/correlation-matrix.ts'
import { isRefusal } from '../refusal.ts'
import { attitude } from '../testing/attitude.ts'
import { settled } from '../testing/settled.ts'
import { linearRegression } from './linear-regression.ts'
import { relativeImportance } from './relative-importance.ts'

const { rating, ...others } = attitude
const drivers = Object.values(others)

// R: lm(rating ~ ., attitude), and relaimpo's calc.relimp(type = 'lmg')
describe('the rating of supervisors', () => {
  test('depends on six drivers as R says', () => {
    const found = settled(linearRegression(rating, drivers))
    expect(found).toMatchObject({ size: 30, df: 23 })
    expect(found.rSquared).toBeCloseTo(0.732601992531, 11)
    expect(found.adjustedRSquared).toBeCloseTo(0.662845990583, 11)
    expect(found.f).toBeCloseTo(10.5023506518, 9)
    expect(found.pValue).toBeCloseTo(1.24041205578e-5, 14)
    expect(found.intercept.estimate).toBeCloseTo(10.7870763857098, 9)
    expect(found.intercept.standardError).toBeCloseTo(11.5892572444882, 9)
    expect(found.intercept.pValue).toBeCloseTo(0.36163372, 8)
    const [complaints] = found.predictors
    expect(complaints?.estimate).toBeCloseTo(0.6131876078097, 11)
    expect(complaints?.standardError).toBeCloseTo(0.1609831148913, 11)
    expect(complaints?.pValue).toBeCloseTo(0.00090287, 8)
    const betas = [0.670725, -0.073427, 0.30887, 0.069812, 0.0312, -0.183464]
    betas.forEach((beta, index) => expect(found.predictors[index]?.beta).toBeCloseTo(beta, 6))
  })

  test('is shared out among them', () => {
    const { rSquared, shares } = settled(
      relativeImportance(correlationMatrix([...drivers, rating])),
    )
    expect(rSquared).toBeCloseTo(0.732601993, 9)
    const lmg = [0.37081619, 0.05090379, 0.15576599, 0.12034508, 0.00658872, 0.02818221]
    lmg.forEach((share, index) => expect(shares[index]).toBeCloseTo(share, 8))
  })
})

/** Any outcome of any drivers: each is noise and some of the others. */
const data = fc
  .record({
    drivers: fc.integer({ min: 1, max: 7 }),
    noise: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 240, maxLength: 240 }),
  })
  .map(({ drivers: count, noise }) =>
    Array.from({ length: count + 1 }, (_, column) =>
      Float64Array.from({ length: 30 }, (__, row) => {
        const own = noise[row * 8 + column] ?? 0
        return own + (noise[row * 8 + 7] ?? 0) * (column % 3)
      }),
    ),
  )

test('the shares are never negative and add up to R², that of the regression', () => {
  fc.assert(
    fc.property(data, (columns) => {
      const importance = relativeImportance(correlationMatrix(columns))
      fc.pre(!isRefusal(importance))
      const { rSquared, shares } = importance
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(rSquared, 9)
      expect(Math.min(...shares)).toBeGreaterThan(-1e-9)
      const regression = linearRegression(
        columns.at(-1) ?? new Float64Array(),
        columns.slice(0, -1),
      )
      expect(settled(regression).rSquared).toBeCloseTo(rSquared, 9)
    }),
    { numRuns: 40 },
  )
})

test('a single driver has all of R², the square of its correlation', () => {
  const { shares } = settled(
    relativeImportance([
      [1, 0.6],
      [0.6, 1],
    ]),
  )
  expect(shares[0]).toBeCloseTo(0.36, 12)
})

test('twelve drivers are shared out; a thirteenth is refused', () => {
  const independent = (size: number) =>
    Array.from({ length: size + 1 }, (_, row) =>
      Array.from({ length: size + 1 }, (__, column) =>
        row === column ? 1 : row === size || column === size ? 0.2 : 0,
      ),
    )
  const { rSquared, shares } = settled(relativeImportance(independent(12)))
  expect(rSquared).toBeCloseTo(12 * 0.04, 12)
  for (const share of shares) expect(share).toBeCloseTo(0.04, 12)
  expect(relativeImportance(independent(13))).toEqual({ refused: 'tooManyDrivers' })
})

test('drivers that follow from others, do not vary, or are too many for the cases are refused', () => {
  const one = Float64Array.of(1, 2, 4, 3, 7, 5)
  const other = Float64Array.of(2, 1, 5, 4, 4, 9)
  const sum = one.map((value, index) => value + (other[index] ?? 0))
  const outcome = Float64Array.of(1, 3, 2, 5, 4, 6)
  const same = Float64Array.of(2, 2, 2, 2, 2, 2)
  expect(linearRegression(outcome, [one, other, sum])).toEqual({ refused: 'collinear' })
  expect(relativeImportance(correlationMatrix([one, other, sum, outcome]))).toEqual({
    refused: 'collinear',
  })
  expect(linearRegression(outcome, [one, same])).toEqual({ refused: 'noVariation' })
  expect(relativeImportance(correlationMatrix([one, same, outcome]))).toEqual({
    refused: 'noVariation',
  })
  expect(linearRegression(sum, [one, other])).toEqual({ refused: 'noVariation' })
  expect(linearRegression(outcome, [])).toEqual({ refused: 'tooFewCases' })
  expect(
    linearRegression(outcome.subarray(0, 3), [one.subarray(0, 3), other.subarray(0, 3)]),
  ).toEqual({
    refused: 'tooFewCases',
  })
})
