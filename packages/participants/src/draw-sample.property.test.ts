import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, type Allocation } from './allocate.ts'
import { drawSample } from './draw-sample.ts'
import { largestRemainder } from './largest-remainder.ts'
import type { ListedPerson } from './listed-person.ts'
import { strataOf } from './strata.ts'
import { listed } from './testing/people.ts'
import { sha256Hex } from './testing/sha256-hex.ts'

const sizes = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 12 })

describe('largest remainder', () => {
  test('shares out everything, and nobody is further from the quota than one', () => {
    fc.assert(
      fc.property(sizes, fc.nat({ max: 5_000 }), (weights, total) => {
        const seats = largestRemainder(total, weights)
        const sum = weights.reduce((before, weight) => before + weight, 0)
        expect(seats.reduce((before, seat) => before + seat, 0)).toBe(sum === 0 ? 0 : total)
        for (const [index, seat] of seats.entries()) {
          const quota = sum === 0 ? 0 : (total * (weights[index] ?? 0)) / sum
          expect(Math.abs(seat - quota)).toBeLessThan(1)
        }
      }),
    )
  })

  test('is what is known from councils: 10 seats for 47, 16, 15.8, 12, 6.1 and 3.1 per cent', () => {
    expect(largestRemainder(10, [47_000, 16_000, 15_800, 12_000, 6_100, 3_100])).toEqual([
      5, 2, 1, 1, 1, 0,
    ])
  })
})

const people = fc
  .uniqueArray(fc.tuple(fc.string({ maxLength: 8 }), fc.constantFrom('Nord', 'Süd', 'West')), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 60,
  })
  .map((pairs) => pairs.map(([key, stratum]) => listed(key, stratum)))

describe('a draw', () => {
  test('is the same whatever the order of the list', () => {
    const orders = people.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(orders, fc.string(), ([list, shuffled], seed) => {
        const size = Math.ceil(list.length / 3)
        const plan = { allocation: { kind: 'proportional', size }, reserve: 4, seed } as const
        expect(drawSample(shuffled, plan, sha256Hex)).toEqual(drawSample(list, plan, sha256Hex))
      }),
    )
  })

  test('has as many of each stratum as allocated, nobody twice, and nobody from elsewhere', () => {
    const kinds = fc.constantFrom('proportional', 'equal', 'everybody')
    const numbers = fc.record({ size: fc.nat({ max: 70 }), reserve: fc.nat({ max: 30 }) })
    fc.assert(
      fc.property(people, kinds, numbers, (list, kind, { size, reserve }) => {
        const allocation: Allocation = kind === 'everybody' ? { kind } : { kind, size }
        const drawn = drawSample(list, { allocation, reserve, seed: 's' }, sha256Hex)
        fc.pre(drawn.ok)
        for (const share of drawn.strata) {
          const of = (each: readonly ListedPerson[]) =>
            each.filter(({ stratum }) => stratum === share.stratum).length
          expect([of(drawn.main), of(drawn.reserve)]).toEqual([share.drawn, share.reserve])
          expect(share.drawn + share.reserve).toBeLessThanOrEqual(share.population)
        }
        expect(drawn.main).toHaveLength(kind === 'everybody' ? list.length : size)
        const keys = [...drawn.main, ...drawn.reserve].map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(list.map(({ key }) => key)).toEqual(expect.arrayContaining(keys))
      }),
    )
  })

  test('in proportion is possible whenever there are enough people', () => {
    fc.assert(
      fc.property(people, fc.nat({ max: 70 }), (list, size) => {
        const { ok } = allocate(strataOf(list), { kind: 'proportional', size }, 0)
        expect(ok).toBe(size > 0 && size <= list.length)
      }),
    )
  })

  test('of one person more or less changes nobody else by more than that one place', () => {
    fc.assert(
      fc.property(people, fc.string(), (list, seed) => {
        const one = list.map((person) => ({ ...person, stratum: '' }))
        const size = Math.ceil(one.length / 2)
        const draw = (of: typeof one) => {
          const plan = {
            allocation: { kind: 'given', sizes: { '': size } },
            reserve: 0,
            seed,
          } as const
          const drawn = drawSample(of, plan, sha256Hex)
          return new Set(drawn.ok ? drawn.main.map(({ key }) => key) : [])
        }
        const before = draw(one)
        const after = draw([...one, listed('someone new besides')])
        const lost = [...before].filter((key) => !after.has(key))
        expect(lost.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
