import { wilsonInterval } from '@meinungsbild/statistics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { releaseIf, type Release } from '../disclosure.ts'
import type { MeanResult } from '../results.ts'
import { standardErrorOf } from './standard-error.ts'

/** A figure as it is released. */
function figure(value: number, low: number, high: number): MeanResult {
  const build = (release: Release): MeanResult => ({
    ...release(value, {}),
    interval: { low: release(low, {}), high: release(high, {}) },
  })
  const released = releaseIf(10, { minimumBase: 10, smallCell: 3 }, build)
  if (released.kind === 'withheld') throw new Error('Ten are enough.')
  return released
}

test('a share gives back the standard error of the answers behind its interval', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, part) => {
        const count = Math.round(part * n)
        const share = count / n
        const { low, high } = wilsonInterval(count, n)
        const expected = Math.sqrt((share * (1 - share)) / n)
        expect(standardErrorOf(figure(share, low, high), 'share')).toBeCloseTo(expected, 8)
      },
    ),
  )
})

test('a mean gives back half its interval in units of 1.96', () => {
  expect(standardErrorOf(figure(3, 2.902, 3.098), 'mean')).toBeCloseTo(0.05, 5)
})

test('without an interval there is no standard error', () => {
  const { interval, ...bare } = figure(0.5, 0.4, 0.6)
  expect(interval).toBeDefined()
  expect(standardErrorOf(bare, 'share')).toBeUndefined()
})
