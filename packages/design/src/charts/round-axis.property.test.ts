import type { Figure } from '@meinungsbild/exchange'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classOf } from './map/map-classes.ts'
import { roundClasses } from './map/round-classes.ts'
import { numberAxis, shareAxis } from './round-axis.ts'

const figures = (values: readonly (number | null)[]): readonly Figure[] =>
  values.map((value) => ({ value, shown: String(value) }))

const anyValues = fc.array(
  fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null }),
  {
    maxLength: 8,
  },
)
const anyShares = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), {
  maxLength: 8,
})

test('an axis holds all figures and intervals, its ticks ascend from end to end and are few', () => {
  fc.assert(
    fc.property(anyValues, fc.boolean(), (values, whole) => {
      const axis = numberAxis('', figures(values), { language: 'de', whole })
      for (const value of values.filter((one) => one !== null)) {
        const noise = 1e-9 * Math.max(1, Math.abs(value))
        expect(value).toBeGreaterThanOrEqual(axis.from - noise)
        expect(value).toBeLessThanOrEqual(axis.to + noise)
      }
      const ticks = axis.ticks.map(({ at }) => at)
      expect(ticks.toSorted((a, b) => a - b)).toEqual(ticks)
      expect(ticks.length).toBeLessThanOrEqual(7)
      const held = values.some((value) => value !== null)
      expect([ticks[0], ticks.at(-1)]).toEqual(held ? [axis.from, axis.to] : [undefined, undefined])
      expect(ticks.filter((tick) => whole && !Number.isInteger(tick))).toEqual([])
    }),
  )
})

test('ticks are written as the language writes them', () => {
  const half = [{ value: 0.5, shown: '', interval: { low: 0.46, high: 0.54, shown: '' } }]
  const said = (language: string) =>
    shareAxis('', half, { language }).ticks.map(({ shown }) => shown)
  expect(said('de')).toEqual(
    ['46 %', '48 %', '50 %', '52 %', '54 %'].map((tick) => tick.replace(' ', '\u00A0')),
  )
  expect(said('en')).toEqual(['46%', '48%', '50%', '52%', '54%'])
  const scale = numberAxis('', [], { language: 'de', holding: [1, 5] })
  expect(scale.ticks.map(({ shown }) => shown)).toEqual(['1', '2', '3', '4', '5'])
  const counts = numberAxis('', figures([3]), { language: 'de', holding: [0], whole: true })
  expect(counts.ticks.map(({ at }) => at)).toEqual([0, 1, 2, 3])
})

test('no share axis goes below 0 or above 1', () => {
  fc.assert(
    fc.property(anyShares, (shares) => {
      const { from, to } = shareAxis('', figures(shares), { language: 'de' })
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(1)
    }),
  )
})

test('a figure on the bound of two classes belongs to the higher one, the highest to the last', () => {
  const classes = roundClasses(figures([0.3, 0.4, 0.8]), 'share', 'de')
  const index = (value: number) => classOf({ value, shown: '' }, classes)
  expect([0.3, 0.399, 0.4, 0.8].map(index)).toEqual([0, 0, 1, 4])
})

test('at most five classes hold every figure, and the words say which', () => {
  fc.assert(
    fc.property(anyShares, (shares) => {
      const classes = roundClasses(figures(shares), 'share', 'de')
      expect(classes.length).toBeLessThanOrEqual(5)
      for (const figure of figures(shares)) {
        const index = classOf(figure, classes)
        expect(index === undefined).toBe(figure.value === null)
        if (index === undefined || figure.value === null) continue
        const [from = 0, to = 0] = (classes[index]?.shown.match(/[\d,]+/g) ?? []).map(
          (bound) => Number(bound.replace(',', '.')) / 100,
        )
        expect(figure.value).toBeGreaterThan(from - 1e-9)
        expect(figure.value).toBeLessThan(to + 1e-9)
      }
    }),
  )
  const shown = roundClasses(figures([0.31, 0.68, 0.8]), 'share', 'de').map((each) => each.shown)
  expect(shown).toEqual([
    '30 bis unter 40\u00A0%',
    '40 bis unter 50\u00A0%',
    '50 bis unter 60\u00A0%',
    '60 bis unter 70\u00A0%',
    '70 bis 80\u00A0%',
  ])
})
