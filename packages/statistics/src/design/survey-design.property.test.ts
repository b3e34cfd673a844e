import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { surveyMeansByGroup, surveyTotalsByGroup } from '../estimates/by-group.ts'
import { surveyMeans, surveyTotals } from '../estimates/means.ts'
import { surveyProportions } from '../estimates/proportions.ts'
import { surveyQuantiles } from '../estimates/quantiles.ts'
import { surveyRegression } from '../estimates/regression.ts'
import { linearRegression } from '../drivers/linear-regression.ts'
import { quantiles } from '../quantiles/quantile.ts'
import { isRefusal } from '../refusal.ts'
import { raoScottTests } from '../rao-scott/rao-scott.ts'
import { settled } from '../testing/settled.ts'
import { calibrate } from '../weights/calibrate.ts'
import { rake } from '../weights/rake.ts'
import { weightSummary } from '../weights/weight-summary.ts'
import { covarianceOfTotals } from './covariance-of-totals.ts'
import { asDense, type SingleLinearized } from './linearized.ts'
import { degreesOfFreedom, surveyDesign, type SurveyDesign } from './survey-design.ts'

/** A sample of anything: a row is a value, a weight, a stratum, a cluster within it and two categories. */
const anyRow = fc.record({
  value: fc.integer({ min: -20, max: 20 }),
  weight: fc.integer({ min: 1, max: 40 }),
  stratum: fc.nat({ max: 2 }),
  cluster: fc.nat({ max: 4 }),
  one: fc.nat({ max: 2 }),
  other: fc.nat({ max: 1 }),
})
type Row = typeof anyRow extends fc.Arbitrary<infer T> ? T : never
const anyRows = fc.array(anyRow, { minLength: 12, maxLength: 60 })
const kinds = ['rows', 'strata', 'clusters'] as const
const anyKind = fc.constantFrom(...kinds)

function columnOf(rows: readonly Row[], key: keyof Row): Int32Array {
  return Int32Array.from(rows, (row) => row[key])
}

function designOf(
  rows: readonly Row[],
  kind: (typeof kinds)[number],
  factor = 1,
  population?: number,
): SurveyDesign {
  const strata = columnOf(rows, 'stratum')
  return settled(
    surveyDesign({
      rows: rows.length,
      weights: Float64Array.from(rows, ({ weight }) => weight * factor),
      stages: [
        {
          ...(kind === 'rows' ? {} : { strata }),
          ...(kind === 'clusters' ? { units: columnOf(rows, 'cluster') } : {}),
          ...(population === undefined
            ? {}
            : { population: new Float64Array(rows.length).fill(population) }),
        },
      ],
    }),
  )
}

const valuesOf = (rows: readonly Row[]) => Float64Array.from(rows, ({ value }) => value)

function expectNear(found: number | undefined, expected: number | undefined, scale = 1): void {
  expect(Math.abs((found ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThanOrEqual(
    1e-8 * Math.max(scale, Math.abs(expected ?? 0)),
  )
}

describe('weights', () => {
  test('all multiplied change no mean, no share and no standard error', () => {
    fc.assert(
      fc.property(anyRows, anyKind, fc.integer({ min: 2, max: 900 }), (rows, kind, factor) => {
        const [once] = surveyMeans(designOf(rows, kind), [valuesOf(rows)]).estimates
        const [scaled] = surveyMeans(designOf(rows, kind, factor), [valuesOf(rows)]).estimates
        expectNear(scaled?.value, once?.value)
        expectNear(scaled?.standardError, once?.standardError)
        expectNear(scaled?.designEffect.withReplacement, once?.designEffect.withReplacement, 10)
      }),
    )
  })

  test('of rows that take no part change nothing', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const domain = Uint8Array.from(rows, ({ one }) => Number(one > 0))
        fc.pre(domain.filter((each) => each === 1).length > 2)
        const design = designOf(rows, 'clusters')
        const weights = design.weights.map((weight, row) => (domain[row] === 1 ? weight : 0))
        const masked = surveyMeans(design, [valuesOf(rows)], { domain })
        expect(surveyMeans({ ...design, weights }, [valuesOf(rows)])).toEqual(masked)
      }),
    )
  })
})

describe('variance', () => {
  test('is none of a population that was surveyed completely', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const design = designOf(rows, 'rows', 1, rows.length)
        expect(surveyMeans(design, [valuesOf(rows)]).estimates[0]?.standardError).toBe(0)
        expect(surveyTotals(design, [valuesOf(rows)]).estimates[0]?.standardError).toBe(0)
      }),
    )
  })

  test('is smaller in a finite population, by √(1 - n/N)', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [finite] = surveyMeans(designOf(rows, 'rows', 1, 100), [valuesOf(rows)]).estimates
        const [endless] = surveyMeans(designOf(rows, 'rows'), [valuesOf(rows)]).estimates
        const left = Math.sqrt(1 - rows.length / 100)
        expectNear(finite?.standardError, (endless?.standardError ?? 0) * left)
      }),
    )
  })

  test('of clusters of one is that of rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const alone = rows.map((row, index) => ({ ...row, cluster: index }))
        const [clustered] = surveyMeans(designOf(alone, 'clusters'), [valuesOf(rows)]).estimates
        const [plain] = surveyMeans(designOf(rows, 'strata'), [valuesOf(rows)]).estimates
        expectNear(clustered?.standardError, plain?.standardError)
      }),
    )
  })

  test('in one pass is that of two', () => {
    fc.assert(
      fc.property(anyRows, anyKind, (rows, kind) => {
        const design = designOf(rows, kind)
        const linearized: SingleLinearized = {
          kind: 'single',
          width: 3,
          place: (row) => (rows[row]?.other === 0 ? (rows[row]?.one ?? -1) : -1),
          value: (row) => rows[row]?.value ?? 0,
        }
        const quick = covarianceOfTotals(design, linearized)
        const thorough = covarianceOfTotals(design, asDense(linearized))
        const scale = Math.max(...thorough.values.map(Math.abs))
        quick.values.forEach((each, index) => expectNear(each, thorough.values[index], scale))
      }),
    )
  })
})

describe('domains', () => {
  test('that are everybody change nothing, and totals of domains add up', () => {
    fc.assert(
      fc.property(anyRows, anyKind, (rows, kind) => {
        const design = designOf(rows, kind)
        const values = valuesOf(rows)
        const everybody = new Uint8Array(rows.length).fill(1)
        const whole = surveyTotals(design, [values])
        expect(surveyTotals(design, [values], { domain: everybody })).toEqual(whole)
        const groups = { codes: columnOf(rows, 'one'), count: 3 }
        const parts = surveyTotalsByGroup(design, values, groups)
        const sum = parts.estimates.reduce(
          (total, { value, cases }) => total + (cases === 0 ? 0 : value),
          0,
        )
        expectNear(sum, whole.estimates[0]?.value, 100)
        const variance = parts.covariance.values.reduce((total, each) => total + each, 0)
        expectNear(Math.sqrt(Math.max(0, variance)), whole.estimates[0]?.standardError, 1e4)
      }),
    )
  })

  test('give each group what it has by itself', () => {
    fc.assert(
      fc.property(anyRows, anyKind, (rows, kind) => {
        const design = designOf(rows, kind)
        const groups = { codes: columnOf(rows, 'one'), count: 3 }
        surveyMeansByGroup(design, valuesOf(rows), groups).estimates.forEach((group, code) => {
          if (group.cases === 0) return
          const domain = Uint8Array.from(groups.codes, (each) => Number(each === code))
          const [alone] = surveyMeans(design, [valuesOf(rows)], { domain }).estimates
          expectNear(group.value, alone?.value)
          expectNear(group.standardError, alone?.standardError)
        })
      }),
    )
  })

  test('have no more degrees of freedom than the sample', () => {
    fc.assert(
      fc.property(anyRows, anyKind, (rows, kind) => {
        const design = designOf(rows, kind)
        const domain = Uint8Array.from(rows, ({ other }) => other)
        expect(degreesOfFreedom(design, domain)).toBeLessThanOrEqual(degreesOfFreedom(design))
      }),
    )
  })
})

test('shares add up to 1, and their covariances to 0', () => {
  fc.assert(
    fc.property(anyRows, anyKind, (rows, kind) => {
      const categories = { codes: columnOf(rows, 'one'), count: 3 }
      const { estimates, covariance } = surveyProportions(designOf(rows, kind), categories)
      expectNear(
        estimates.reduce((sum, { value }) => sum + value, 0),
        1,
      )
      expectNear(
        covariance.values.reduce((sum, each) => sum + each, 0),
        0,
      )
    }),
  )
})

describe('raking', () => {
  /** Totals that somebody else might have: shares of 6 to 94 per cent of the sum of weights. */
  const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 })

  test('hits its margins and keeps the sum, and what is known no longer varies', () => {
    fc.assert(
      fc.property(anyRows, anyKind, shares, shares, (rows, kind, parts, others) => {
        const design = designOf(rows, kind)
        const margins = [marginOf(rows, 'one', parts), marginOf(rows, 'other', others)]
        const raked = rake(design, margins, { maxIterations: 2000, tolerance: 1e-13 })
        fc.pre(!isRefusal(raked) && raked.greatestGap < 1e-11)
        const { design: fitted } = settled(raked)
        for (const { codes, totals } of margins)
          totals.forEach((total, code) => {
            const sum = fitted.weights.reduce(
              (all, weight, row) => all + (codes[row] === code ? weight : 0),
              0,
            )
            expectNear(sum, total, 1000)
          })
        const first = Float64Array.from(columnOf(rows, 'one'), (code) => Number(code === 0))
        const [total] = surveyTotals(fitted, [first]).estimates
        expectNear(total?.standardError, 0, weightSummary(fitted.weights).sum)
      }),
    )
  })

  test('is calibration by the multiplicative distance', () => {
    fc.assert(
      fc.property(anyRows, shares, shares, (rows, first, second) => {
        const design = designOf(rows, 'rows')
        const margins = [marginOf(rows, 'one', first), marginOf(rows, 'other', second)]
        const raked = rake(design, margins, { maxIterations: 2000, tolerance: 1e-13 })
        const calibrated = calibrate(
          design,
          margins.map((margin) => ({ kind: 'margin', ...margin })),
          { kind: 'raking' },
        )
        fc.pre(!isRefusal(raked) && raked.greatestGap < 1e-11 && !isRefusal(calibrated))
        const { weights } = settled(calibrated)
        settled(raked).design.weights.forEach((weight, row) =>
          expectNear(weights[row], weight, 100),
        )
      }),
    )
  })

  function marginOf(rows: readonly Row[], key: 'one' | 'other', parts: readonly number[]) {
    const codes = columnOf(rows, key)
    const kept = parts.slice(0, key === 'one' ? 3 : 2)
    const all = kept.reduce((sum, part) => sum + part, 0)
    return { codes, totals: Float64Array.from(kept, (part) => (1000 * part) / all) }
  }
})

describe('with equal weights of rows drawn by themselves', () => {
  const equal = (rows: readonly Row[]) => settled(surveyDesign({ rows: rows.length }))

  test('Rao and Scott’s design effects are n/(n - 1)', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const tests = raoScottTests(
          equal(rows),
          { codes: columnOf(rows, 'one'), count: 3 },
          { codes: columnOf(rows, 'other'), count: 2 },
        )
        fc.pre(!isRefusal(tests))
        const { designEffects, table } = settled(tests)
        fc.pre(table.counts.every((count) => count > 0))
        for (const effect of designEffects) expectNear(effect, rows.length / (rows.length - 1))
      }),
    )
  })

  test('quantiles are those of unweighted data', () => {
    const rules = { endpoints: 7, weibull: 6, midpoint: 5, median: 2, inverse: 1 } as const
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom('endpoints', 'weibull', 'midpoint', 'median', 'inverse'),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (rows, rule, probability) => {
          const [found] = surveyQuantiles(equal(rows), valuesOf(rows), [probability], { rule })
          const [expected] = settled(quantiles(valuesOf(rows), [probability], rules[rule]))
          expectNear(found?.value, expected)
        },
      ),
    )
  })

  test('regression has the coefficients of least squares', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const predictors = [
          Float64Array.from(columnOf(rows, 'one')),
          Float64Array.from(columnOf(rows, 'weight')),
        ]
        const found = surveyRegression(equal(rows), valuesOf(rows), predictors)
        const expected = linearRegression(valuesOf(rows), predictors)
        fc.pre(!isRefusal(found) && !isRefusal(expected))
        const { intercept, predictors: slopes } = settled(expected)
        const { coefficients } = settled(found)
        for (const [index, { estimate }] of [intercept, ...slopes].entries())
          expectNear(coefficients[index]?.value, estimate, 100)
      }),
    )
  })
})
