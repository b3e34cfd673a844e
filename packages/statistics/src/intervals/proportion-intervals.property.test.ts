import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clopperPearsonInterval } from './clopper-pearson.ts'
import { correctedWilsonInterval, wilsonInterval } from './wilson.ts'

const counts = fc
  .record({
    base: fc.integer({ min: 1, max: 20_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ base, part }) => ({ base, count: Math.round(base * part) }))
const levels = fc.constantFrom(0.8, 0.9, 0.95, 0.99)

test('the interval contains the share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(counts, levels, ({ count, base }, level) => {
      for (const interval of [wilsonInterval, correctedWilsonInterval, clopperPearsonInterval]) {
        const { low, high } = interval(count, base, level)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(count / base)
        expect(high).toBeGreaterThanOrEqual(count / base)
        expect(high).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('those who say no have the mirrored interval', () => {
  fc.assert(
    fc.property(counts, levels, ({ count, base }, level) => {
      const yes = wilsonInterval(count, base, level)
      const no = wilsonInterval(base - count, base, level)
      expect(no.low).toBeCloseTo(1 - yes.high, 12)
      expect(no.high).toBeCloseTo(1 - yes.low, 12)
    }),
  )
})

test('more confidence, and the correction, make it wider', () => {
  fc.assert(
    fc.property(counts, ({ count, base }) => {
      const { low, high } = wilsonInterval(count, base)
      const wider = [wilsonInterval(count, base, 0.99), correctedWilsonInterval(count, base)]
      for (const interval of wider) {
        expect(interval.low).toBeLessThanOrEqual(low)
        expect(interval.high).toBeGreaterThanOrEqual(high)
      }
    }),
  )
})
