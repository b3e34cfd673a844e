import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exposedDifferences } from './exposed-differences.ts'
import { populationOf } from './population.ts'
import { addRelease, checkRelease, emptyRegister } from './release-register.ts'

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)

describe('two populations', () => {
  const all = populationOf(range(0, 100), 100)
  const north = populationOf(range(0, 50), 100)

  test('give away who is in one and not in the other', () => {
    const withoutThree = populationOf(range(3, 50), 100)
    const one = { group: 'onlyInOne', size: 3 }
    expect(exposedDifferences(north, withoutThree, 10)).toEqual([one])
    expect(exposedDifferences(withoutThree, north, 10)).toEqual([{ ...one, group: 'onlyInOther' }])
    expect(exposedDifferences(north, withoutThree, 3)).toEqual([])
  })

  test('give nothing away where they are the same, or differ by enough people', () => {
    expect(exposedDifferences(north, north, 10, all)).toEqual([])
    expect(exposedDifferences(north, populationOf(range(0, 60), 100), 10, all)).toEqual([])
  })

  test('give away with the table about all who is not in them', () => {
    const almostAll = populationOf(range(0, 96), 100)
    expect(exposedDifferences(almostAll, north, 10)).toEqual([])
    expect(exposedDifferences(almostAll, north, 10, all)).toEqual([
      { group: 'notInOne', size: 4 },
      { group: 'inNeither', size: 4 },
    ])
  })

  test('are compared record by record', () => {
    const members = fc.uniqueArray(fc.nat({ max: 69 }), { maxLength: 70 })
    fc.assert(
      fc.property(members, members, fc.integer({ min: 2, max: 12 }), (one, other, minimum) => {
        const found = exposedDifferences(
          populationOf(one, 70),
          populationOf(other, 70),
          minimum,
          populationOf(range(0, 70), 70),
        )
        const expected = {
          onlyInOne: one.filter((each) => !other.includes(each)).length,
          onlyInOther: other.filter((each) => !one.includes(each)).length,
          notInOne: 70 - one.length,
          notInOther: 70 - other.length,
          inNeither: 70 - new Set([...one, ...other]).size,
        }
        const isExposed = (size: number) => size > 0 && size < minimum
        expect(Object.fromEntries(found.map(({ group, size }) => [group, size]))).toEqual(
          Object.fromEntries(Object.entries(expected).filter(([, size]) => isExposed(size))),
        )
      }),
    )
  })

  test('have no record that is not there', () => {
    expect(() => populationOf([70], 70)).toThrow(RangeError)
  })
})

describe('the register of releases', () => {
  const everybody = (size: number) => ({ population: 'everybody', size })
  const register = addRelease(addRelease(emptyRegister, everybody(100)), everybody(140))

  test.each([100, 110, 130, 140, 150, 400])('lets %d people follow 100 and 140', (size) => {
    expect(checkRelease(register, everybody(size), 10)).toBeUndefined()
  })

  test.each([
    [141, 140, 1],
    [149, 140, 9],
    [135, 140, 5],
    [102, 100, 2],
  ])('refuses %d people beside %d: that tells about %d', (size, earlier, difference) => {
    expect(checkRelease(register, everybody(size), 10)).toEqual({
      refused: 'tooFewSince',
      earlier: everybody(earlier),
      difference,
    })
  })

  test('keeps populations apart and repetitions out', () => {
    expect(checkRelease(register, { population: 'district=north', size: 141 }, 10)).toBeUndefined()
    expect(addRelease(register, everybody(140))).toBe(register)
  })
})
