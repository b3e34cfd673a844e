import { describe, expect, test } from 'vitest'
import { allocate } from './allocate.ts'
import { drawSample, type DrawPlan } from './draw-sample.ts'
import { listed } from './testing/people.ts'
import { sha256Hex } from './testing/sha256-hex.ts'

const list = Array.from({ length: 200 }, (_, index) =>
  listed(`p${index}`, index % 4 === 0 ? 'a' : 'b'),
)

function draw(changes: Partial<DrawPlan> = {}, people = list) {
  const plan: DrawPlan = { allocation: { kind: 'proportional', size: 50 }, reserve: 0, seed: 's' }
  const drawn = drawSample(people, { ...plan, ...changes }, sha256Hex)
  if (!drawn.ok) throw new Error(drawn.message.en)
  return drawn
}

describe('a draw can be repeated by hand', () => {
  // printf 'Auental 2027\n%s' anna | sha256sum, and so on
  test('with nothing but the seed, the keys and SHA-256', () => {
    const people = ['anna', 'bert', 'cora', 'dora', 'emil'].map((key) => listed(key))
    const seed = 'Auental 2027'
    const allocation = { kind: 'proportional', size: 2 } as const
    const { main, reserve } = draw({ seed, allocation, reserve: 1 }, people)
    expect(main.map(({ key }) => key)).toEqual(['dora', 'cora'])
    expect(reserve.map(({ key }) => key)).toEqual(['anna'])
  })

  test('and another seed draws others', () => {
    const keys = (seed: string) => draw({ seed }).main.map(({ key }) => key)
    expect(keys('s')).toEqual(keys('s'))
    expect(keys('s')).not.toEqual(keys('t'))
  })
})

/** The 99.99 % quantile of chi-square with `degrees` degrees of freedom (Wilson and Hilferty). */
function chiSquareLimit(degrees: number): number {
  const part = 2 / (9 * degrees)
  return degrees * (1 - part + 3.719 * Math.sqrt(part)) ** 3
}

describe('chance', () => {
  const seeds = Array.from({ length: 2_000 }, (_, index) => `seed ${index}`)
  const draws = seeds.map((seed) => draw({ seed }).main)

  test('takes everybody equally often', () => {
    const times = new Map(list.map(({ key }) => [key, 0]))
    for (const { key } of draws.flat()) times.set(key, (times.get(key) ?? 0) + 1)
    const chance = 50 / 200
    const expected = seeds.length * chance
    // Drawing without replacement leaves 1 - n/N of the variance; both strata draw a quarter.
    const statistic = Array.from(times.values(), (count) => (count - expected) ** 2 / expected)
    const sum = statistic.reduce((before, each) => before + each, 0) / (1 - chance)
    expect(sum).toBeLessThan(chiSquareLimit(list.length - 2))
    expect(sum).toBeGreaterThan((list.length - 2) / 1.5)
  })

  test('takes neighbours of the list together no more often than others', () => {
    const together = (distance: number) =>
      draws.filter((main) => {
        const keys = new Set(main.map(({ key }) => key))
        return keys.has('p4') && keys.has(`p${4 + distance}`)
      }).length
    // Of different strata: 1/4 · 1/4; 2,000 draws give 125 with a standard deviation of 10.8.
    for (const distance of [1, 2, 3, 5, 101])
      expect(Math.abs(together(distance) - 125)).toBeLessThan(45)
  })

  test('puts everybody at every place equally often', () => {
    const places = Array.from({ length: 10 }, () => 0)
    for (const main of draws) {
      const place = main.findIndex(({ key }) => key === 'p7')
      if (place !== -1) places[Math.floor(place / 5)] = (places[Math.floor(place / 5)] ?? 0) + 1
    }
    const expected = places.reduce((sum, count) => sum + count, 0) / places.length
    const sum = places.reduce((before, count) => before + (count - expected) ** 2 / expected, 0)
    expect(sum).toBeLessThan(chiSquareLimit(places.length - 1))
  })
})

describe('an allocation', () => {
  const strata = [
    { stratum: 'Nord', population: 100 },
    { stratum: 'Süd', population: 40 },
    { stratum: 'West', population: 10 },
  ]
  const shares = (...args: Parameters<typeof allocate>) => {
    const allocated = allocate(...args)
    return allocated.ok
      ? allocated.strata.map(({ drawn, reserve }) => [drawn, reserve])
      : [allocated.code, allocated.stratum]
  }

  test('follows the size of the strata, or is the same for all, or is given', () => {
    expect(shares(strata, { kind: 'proportional', size: 31 }, 0)).toEqual([
      [21, 0],
      [8, 0],
      [2, 0],
    ])
    expect(shares(strata, { kind: 'equal', size: 29 }, 0)).toEqual([
      [10, 0],
      [10, 0],
      [9, 0],
    ])
    expect(shares(strata, { kind: 'given', sizes: { Nord: 7, West: 10 } }, 0)).toEqual([
      [7, 0],
      [0, 0],
      [10, 0],
    ])
    expect(shares(strata, { kind: 'everybody' }, 5)).toEqual([
      [100, 0],
      [40, 0],
      [10, 0],
    ])
  })

  test('gives the reserve in proportion, as far as there are people left', () => {
    expect(shares(strata, { kind: 'equal', size: 27 }, 9)).toEqual([
      [9, 3],
      [9, 3],
      [9, 1],
    ])
  })

  test('is refused for nobody, and for more than a stratum has', () => {
    expect(shares(strata, { kind: 'proportional', size: 0 }, 5)).toEqual(['nobody', ''])
    expect(shares([], { kind: 'everybody' }, 0)).toEqual(['nobody', ''])
    expect(shares(strata, { kind: 'equal', size: 60 }, 0)).toEqual(['tooMany', 'West'])
    expect(shares(strata, { kind: 'given', sizes: { Süd: 41 } }, 0)).toEqual(['tooMany', 'Süd'])
    const whole = [{ stratum: '', population: 5 }]
    const refused = allocate(whole, { kind: 'proportional', size: 6 }, 0)
    expect(refused.ok ? '' : refused.message.de).toBe(
      'Die Liste hat 5 Personen; 6 lassen sich daraus nicht ziehen.',
    )
  })
})
