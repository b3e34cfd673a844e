import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { attitude } from '../testing/attitude.ts'
import { settled } from '../testing/settled.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { itemIndex } from './item-index.ts'

describe("Cronbach's alpha", () => {
  test('of the attitudes of clerks is that of R', () => {
    const { alpha, size, items } = settled(cronbachAlpha(Object.values(attitude)))
    expect(alpha).toBeCloseTo(0.84314277, 8)
    expect(size).toBe(30)
    // R: cor(item, rowSums(others)) and alpha of the others
    const totals = [0.671262057224, 0.742109710222, 0.56071111148, 0.714445498134]
    totals.forEach((total, index) => expect(items[index]?.itemTotal).toBeCloseTo(total, 11))
    const deleted = [0.809760206309, 0.796917457274, 0.827847765939, 0.803030975023]
    deleted.forEach((each, index) => expect(items[index]?.alphaIfDeleted).toBeCloseTo(each, 11))
  })

  const answers = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
    ),
    { minLength: 3, maxLength: 30 },
  )

  test('does not change if an item is moved, or all are stretched', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: -9, max: 9 }), (cases, shift) => {
        const items = [0, 1, 2].map((item) => Float64Array.from(cases, (each) => each[item] ?? 0))
        const found = cronbachAlpha(items)
        const moved = cronbachAlpha(
          items.map((item, index) => (index === 1 ? item.map((value) => value + shift) : item)),
        )
        const stretched = cronbachAlpha(items.map((item) => item.map((value) => 10 * value)))
        fc.pre(!isRefusal(found))
        expect(settled(moved).alpha).toBeCloseTo(found.alpha, 9)
        expect(settled(stretched).alpha).toBeCloseTo(found.alpha, 9)
      }),
    )
  })

  test('leaves out cases with a missing answer, and refuses what has no alpha', () => {
    const one = Float64Array.of(1, 2, 4, 5, 3)
    const other = Float64Array.of(2, 2, 5, 4, Number.NaN)
    const { alpha, size, items } = settled(cronbachAlpha([one, other]))
    expect(size).toBe(4)
    // Variances 10 / 3 and 9 / 4, of the sum 41 / 4.
    expect(alpha).toBeCloseTo(2 * (1 - (10 / 3 + 9 / 4) / (41 / 4)), 12)
    expect(items.map((item) => item.alphaIfDeleted)).toEqual([undefined, undefined])
    expect(cronbachAlpha([one])).toEqual({ refused: 'tooFewCases' })
    expect(cronbachAlpha([one, one.map((value) => 6 - value)])).toEqual({ refused: 'noVariation' })
  })
})

describe('an index', () => {
  const school = { values: Float64Array.of(1, 3, 6, Number.NaN), worst: 6, best: 1 }
  const points = { values: Float64Array.of(4, 2, 0, 1), worst: 0, best: 4 }

  test('is the mean of items from 0 to 100, whichever end is the best', () => {
    expect([...itemIndex([school, points])]).toEqual([100, (60 + 50) / 2, 0, Number.NaN])
  })

  test('needs as many answers as asked for, and at least one', () => {
    expect(itemIndex([school, points], 1)[3]).toBe(25)
    const nobody = { values: Float64Array.of(Number.NaN), worst: 1, best: 5 }
    expect(itemIndex([nobody], 0)[0]).toBeNaN()
    expect(() => itemIndex([])).toThrow(RangeError)
  })
})
