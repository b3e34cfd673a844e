import { describe, expect, test } from 'vitest'
import { clopperPearsonInterval } from './clopper-pearson.ts'
import type { Interval } from './interval.ts'
import { jeffreysInterval } from './jeffreys.ts'
import { agrestiCoullInterval, waldInterval } from './wald.ts'
import { correctedWilsonInterval, wilsonInterval } from './wilson.ts'

function expectInterval({ low, high }: Interval, [from, to]: readonly [number, number]) {
  expect(low).toBeCloseTo(from, 8)
  expect(high).toBeCloseTo(to, 8)
}

describe('Wilson', () => {
  // Newcombe's cases (1998), computed with R's prop.test(x, n, correct = FALSE).
  test.each([
    [81, 263, 0.25528852, 0.36620958],
    [15, 148, 0.0623864, 0.16048724],
    [0, 20, 0, 0.16112516],
    [1, 29, 0.0061132143, 0.1717552188],
  ])('the interval of %i of %i is that of R', (count, base, low, high) => {
    expectInterval(wilsonInterval(count, base), [low, high])
  })

  test('a weighted share on an effective number of cases', () => {
    expectInterval(wilsonInterval(0.42 * 812.4, 812.4), [0.386515153210607, 0.454237851191055])
  })

  test('with continuity correction, which is half a case and less around a half', () => {
    expectInterval(correctedWilsonInterval(81, 263), [0.25350868, 0.3681762])
    expect(correctedWilsonInterval(5, 10)).toEqual(wilsonInterval(5, 10))
    expect(correctedWilsonInterval(0, 10).low).toBe(0)
    expect(correctedWilsonInterval(10, 10).high).toBe(1)
  })
})

// R: binom.test(81, 263), qbeta, and the formulas of Agresti and Coull and of Wald.
test('the other intervals of a share', () => {
  expectInterval(clopperPearsonInterval(81, 263), [0.25273675, 0.36762192])
  expectInterval(clopperPearsonInterval(0, 10, 0.9), [0, 0.258865550893052])
  expectInterval(agrestiCoullInterval(1, 10), [-0.00394149750452077, 0.425967737394832])
  expectInterval(waldInterval(1, 10, 0.99), [-0.144364623890593, 0.344364623890593])
  expectInterval(jeffreysInterval(1, 10), [0.01101167, 0.38131477])
  expect(jeffreysInterval(0, 10).low).toBe(0)
  expect(jeffreysInterval(10, 10).high).toBe(1)
})
