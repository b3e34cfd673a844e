import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tooAlike, type ShownPopulation } from './release-register.ts'

const size = 200

function population(definition: string, members: readonly number[]): ShownPopulation {
  const people = new Uint32Array(Math.ceil(size / 32))
  for (const member of members)
    people[member >> 5] = (people[member >> 5] ?? 0) | (1 << (member & 31))
  return { definition, people }
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)

describe('the register of releases', () => {
  const all = population('all', range(0, 200))
  const north = population('north', range(0, 80))
  const register = [all, north]

  test('lets pass who differs from everything shown by enough people', () => {
    expect(tooAlike(register, population('south', range(80, 150)), 10)).toBeUndefined()
    expect(tooAlike(register, population('young', range(0, 70)), 10)).toBeUndefined()
  })

  test.each([
    ['a few less', range(3, 80), 'north'],
    ['a few more', range(0, 86), 'north'],
    ['some of these for some of those', [...range(4, 80), ...range(100, 105)], 'north'],
    ['all but a few', range(9, 200), 'all'],
    ['the same people by another rule', range(0, 80), 'north'],
  ])('stops %s', (name, members, by) => {
    expect(tooAlike(register, population(name, members), 10)?.definition).toBe(by)
  })

  test('shows the same by the same rule as often as anybody asks', () => {
    expect(tooAlike(register, north, 10)).toBeUndefined()
  })

  test('never lets two tables leave a group that is too small, in whatever order they are asked for', () => {
    const asked = fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 60 }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(asked, fc.integer({ min: 2, max: 20 }), (lists, minimum) => {
        const shown: (ShownPopulation & { readonly members: readonly number[] })[] = []
        for (const [index, members] of lists.entries()) {
          const next = { ...population(`${index}`, members), members }
          if (tooAlike(shown, next, minimum) === undefined) shown.push(next)
        }
        for (const [place, one] of shown.entries())
          for (const other of shown.slice(place + 1)) {
            const apart = new Set([...one.members, ...other.members]).size * 2
            expect(apart - one.members.length - other.members.length).toBeGreaterThanOrEqual(
              minimum,
            )
          }
      }),
    )
  })
})
