import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaCdf, betaQuantile, betaUpperTail } from './beta.ts'
import { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from './chi-square.ts'
import { fCdf, fQuantile, fUpperTail } from './f.ts'
import { gammaCdf, gammaQuantile, gammaUpperTail } from './gamma.ts'
import { normalCdf, normalQuantile, normalUpperTail } from './normal.ts'
import { studentTCdf, studentTQuantile, studentTTwoSided, studentTUpperTail } from './student-t.ts'

// R 4.2: pnorm, qnorm, pt, qt, pchisq, qchisq, pgamma, qgamma, pf, qf, pbeta, qbeta
const known: readonly (readonly [what: string, found: number, expected: number])[] = [
  ['the normal far out', normalUpperTail(37), 5.72557122252458e-300],
  ['a normal quantile far out', normalQuantile(1e-300), -37.0470962993612],
  ['the usual normal quantile', normalQuantile(0.975), 1.95996398454005],
  ['t far out', studentTTwoSided(81.4555, 194), 5.59512916188376e-152],
  ['a t quantile far out', studentTQuantile(1e-20, 5), -15683.9254543658],
  ['t with half a degree', studentTQuantile(0.975, 4.5), 2.6589123472044],
  ['t with a million degrees', studentTUpperTail(1.96, 1e6), 0.0249980337926349],
  ['chi-square far out', chiSquareUpperTail(700, 3), 2.09913085342041e-151],
  ['chi-square of hair and eyes', chiSquareUpperTail(138.2898, 9), 2.32533277019815e-25],
  ['chi-square with many degrees', chiSquareUpperTail(1e4, 9999), 0.495298394538684],
  ['its quantile', chiSquareQuantile(0.95, 1e4), 10233.7488976779],
  ['its quantile close to 0', chiSquareQuantile(1e-10, 0.2), 1.21460967248157e-100],
  ['gamma', gammaUpperTail(30, 2.5, 1.5), 1.4933679000504e-7],
  ['a gamma quantile', gammaQuantile(0.3, 2.5, 1.5), 2.24993109956993],
  ['F far out', fUpperTail(300, 2, 400), 2.58224987808697e-80],
  ['an F quantile', fQuantile(0.975, 2.2, 340), 3.58166101496853],
  ['beta', betaUpperTail(0.9, 3, 8), 3.73599999999999e-7],
  ['a beta quantile', betaQuantile(0.025, 42, 1559), 0.018982709714507],
]

test.each(known)('%s is what R says', (_, found, expected) => {
  expect(Math.abs(found / expected - 1)).toBeLessThan(1e-10)
})

const degrees = fc.double({ min: 0.3, max: 5000, noNaN: true })
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })

const families: readonly {
  readonly name: string
  readonly cdf: (x: number, a: number, b: number) => number
  readonly upper: (x: number, a: number, b: number) => number
  readonly quantile: (p: number, a: number, b: number) => number
}[] = [
  { name: 'normal', cdf: normalCdf, upper: normalUpperTail, quantile: normalQuantile },
  { name: 't', cdf: studentTCdf, upper: studentTUpperTail, quantile: studentTQuantile },
  { name: 'chi-square', cdf: chiSquareCdf, upper: chiSquareUpperTail, quantile: chiSquareQuantile },
  { name: 'gamma', cdf: gammaCdf, upper: gammaUpperTail, quantile: gammaQuantile },
  { name: 'F', cdf: fCdf, upper: fUpperTail, quantile: fQuantile },
  { name: 'beta', cdf: betaCdf, upper: betaUpperTail, quantile: betaQuantile },
]

describe.each(families)('$name', ({ cdf, upper, quantile }) => {
  test('a quantile is where its probability is reached, and both tails make 1', () => {
    fc.assert(
      fc.property(probability, degrees, degrees, (p, a, b) => {
        const x = quantile(p, a, b)
        // Where the density is endless, neighbouring numbers are far apart in probability.
        fc.pre((x > Number.MIN_VALUE && x !== 1) || x < 0)
        expect(cdf(x, a, b)).toBeCloseTo(p, 6)
        expect(cdf(x, a, b) + upper(x, a, b)).toBeCloseTo(1, 12)
      }),
    )
  })
})

test('with infinite degrees of freedom t is normal and F is chi-square', () => {
  expect(studentTUpperTail(1.3, Infinity)).toBe(normalUpperTail(1.3))
  expect(studentTQuantile(0.9, Infinity)).toBe(normalQuantile(0.9))
  expect(fUpperTail(2, 3, Infinity)).toBe(chiSquareUpperTail(6, 3))
  expect(fCdf(2, 3, Infinity)).toBe(chiSquareCdf(6, 3))
  expect(fQuantile(0.95, 3, Infinity)).toBe(chiSquareQuantile(0.95, 3) / 3)
})

test('ends are 0, 1 and infinite', () => {
  expect(chiSquareCdf(0, 2)).toBe(0)
  expect(chiSquareUpperTail(-1, 2)).toBe(1)
  expect(chiSquareUpperTail(Infinity, 2)).toBe(0)
  expect(chiSquareQuantile(1, 2)).toBe(Infinity)
  expect(chiSquareQuantile(0, 2)).toBe(0)
  expect(normalQuantile(0)).toBe(-Infinity)
  expect(normalQuantile(1)).toBe(Infinity)
  expect(fUpperTail(0, 1, 2)).toBe(1)
  expect([
    betaCdf(0, 2, 3),
    betaCdf(1, 2, 3),
    betaUpperTail(0, 2, 3),
    betaUpperTail(1, 2, 3),
  ]).toEqual([0, 1, 1, 0])
})
